import type { Product } from '../../contract/catalogue.ts';
import type { Permission } from '../../domain/permissions.ts';
import type { TaxMode } from '../../domain/pricing/cart-pricing.ts';
import type { PriceRule } from '../../domain/pricing/rules.ts';
import type { CashStep } from '../../domain/tenders/tenders.ts';
import type { Quantity } from '../../domain/quantity.ts';
import type { WeighedPattern } from '../../domain/codes/weighed-pattern.ts';
import type { Actor, Caller, Person } from '../people/caller.ts';
import type { Tx } from '../storage/writer.ts';

/** What the counter asks of the other capabilities. All of it stands in the way of a queue: be quick. */
export interface Neighbours {
  shifts: {
    /** The shift that is open at a register, or null. */
    openShift(registerId: string): { id: string } | null;
  };
  members: {
    find(id: string): { id: string; number: string; name: string; active: boolean } | null;
    /**
     * Puts `amount` rupiah on a member's account, or takes them off it where goods came back. Refuses
     * with ACCOUNT_LIMIT, APPROVAL_NEEDED.
     */
    owe(
      tx: Tx,
      debt: {
        memberId: string;
        amount: number;
        kind: 'sale' | 'refund';
        reference: string;
        registerId: string;
        shiftId: string | null;
        caller: Caller;
        approval: string | null;
      },
    ): { approvedBy: Person | null };
  };
  credits: {
    /** Pays with store credit. Refuses with CREDIT_NOT_FOUND, CREDIT_SHORT. Answers the code as it is written. */
    use(tx: Tx, payment: { code: string; amount: number; saleId: string }): { code: string };
  };
  baskets: {
    /** The visitor's basket that has this code now, or null. */
    byCode(code: string): {
      token: string;
      lines: readonly { product: Product; quantity: Quantity }[];
    } | null;
    /** The cart that a basket went into last and its lines there, or null. */
    putOf(token: string): { cartId: string; lineIds: readonly string[] } | null;
    /** Remembers into which lines of a cart it went. */
    take(token: string, put: { cartId: string; lineIds: readonly string[] }): void;
  };
  pricing: {
    rulesInForce(day: string): readonly PriceRule[];
    /** How a product of this tax class (null: the standard one) is taxed. */
    taxFor(taxClass: string | null): { mode: TaxMode; rateBp: number };
  };
  /** How the showroom wants its counter. */
  counterRules: {
    settings(): { cashStep: CashStep; discountLimitBp: number; belowZero: 'warn' | 'ask' };
    weighed(): readonly WeighedPattern[];
  };
  /** As people's `Authorize`. Refuses with APPROVAL_NEEDED. */
  authorize(
    tx: Tx,
    caller: Caller,
    permission: Permission,
    approval: string | null,
  ): { who: Actor; approvedBy: Person | null };
}
