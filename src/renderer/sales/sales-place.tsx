import { createContext, useContext } from 'react';

/** What of a sale's papers is being made. */
export type Paper = 'gift' | 'invoice' | 'share';

/** Where one stands among the sales. */
export type SalesPlace =
  | { at: 'list' }
  | { at: 'sale'; saleId: string; paper?: Paper }
  /** Goods come back; with `exchange` their value goes straight into the next sale. */
  | { at: 'return'; saleId: string; exchange: boolean }
  | { at: 'void'; saleId: string }
  /** `isNew`: it was made just now, and money is to be handed over. */
  | { at: 'refund'; refundId: string; isNew: boolean }
  | { at: 'noReceipt' }
  | { at: 'credit'; code: string };

/** Store credit whose code is known. */
export interface HeldCredit {
  code: string;
  amount: number;
}

export interface SalesGround {
  place: SalesPlace;
  go: (place: SalesPlace) => void;
  /** The register of this window: refunds are booked there. */
  registerId: string;
  /** Takes the value of goods into the next sale; null where nothing is sold. */
  exchange: ((credit: HeldCredit) => void) | null;
}

const Ground = createContext<SalesGround | null>(null);

export const SalesGroundProvider = Ground.Provider;

/** Where one is among the sales, and how to go on. */
export function useSalesGround(): SalesGround {
  const ground = useContext(Ground);
  if (!ground) throw new Error('useSalesGround outside of SalesGroundProvider');
  return ground;
}

/** The place that Esc and the key Back lead to; null leaves the sales. */
export function placeBefore(place: SalesPlace): SalesPlace | null {
  switch (place.at) {
    case 'list':
      return null;
    case 'sale':
      return place.paper ? { at: 'sale', saleId: place.saleId } : { at: 'list' };
    case 'return':
    case 'void':
      return { at: 'sale', saleId: place.saleId };
    case 'refund':
    case 'noReceipt':
    case 'credit':
      return { at: 'list' };
  }
}
