import { create } from 'zustand';
import type { GivenTender } from '../../../contract/counter.ts';
import { exchangeTenders } from '../../sales/exchange.ts';
import type { TenderKind } from '../../../domain/tenders/tenders.ts';

interface PayDesk {
  /** The way to pay that is on screen. */
  kind: TenderKind;
  /** What has been taken so far, in its order; the sale is booked with all of it at once. */
  taken: readonly GivenTender[];
  /** Digits typed: of cash what was handed over; of all others the part to be paid, empty for all that is left. */
  digits: string;
  /** What proves it, or the code of a credit note. */
  reference: string;
}

const fresh: PayDesk = { kind: 'cash', taken: [], digits: '', reference: '' };

/** The payment at this window until it is booked. */
export const usePay = create<PayDesk>(() => fresh);

export const setPay = usePay.setState;

/** Begins the payment of `total` rupiah anew, with the value of exchanged goods where there is one. */
export function beginPay(total: number): void {
  setPay({ ...fresh, taken: exchangeTenders(total) });
}

/**
 * Another way to pay comes on screen. Cash that was typed and is too little stays as a part; cash
 * that was taken before comes back to be changed, because it can stand in a sale only once.
 */
export function choosePay(kind: TenderKind, partInCash: GivenTender | null): void {
  setPay((desk) => {
    if (desk.kind === kind) return desk;
    const taken = partInCash ? [...desk.taken, partInCash] : desk.taken;
    const cash = kind === 'cash' ? taken.find((one) => one.kind === 'cash') : undefined;
    return {
      kind,
      taken: cash ? taken.filter((one) => one !== cash) : taken,
      digits: cash ? String(cash.tendered) : '',
      reference: '',
    };
  });
}

/** Keeps a part of the payment; what is left is asked in cash unless that is taken already. */
export function takePart(tender: GivenTender): void {
  setPay(({ taken }) => {
    const all = [...taken, tender];
    const hasCash = all.some((one) => one.kind === 'cash');
    return { kind: hasCash ? 'qris' : 'cash', taken: all, digits: '', reference: '' };
  });
}

export function dropPart(tender: GivenTender): void {
  setPay(({ taken }) => ({ taken: taken.filter((one) => one !== tender) }));
}
