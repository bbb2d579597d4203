import type { Caller, Person } from '../people/caller.ts';
import type { Neighbours } from './neighbours.ts';

type Authority = ReturnType<Neighbours['authorize']>;

/** Who changed a price or gave a discount, as it is kept beside it. */
export interface GivenBy {
  id: string | null;
  name: string;
  approvedBy: Person | null;
  /** Given by somebody who may pass the showroom's limit, or with approval. */
  large: boolean;
  /**
   * What was approved, where approval was needed: for a discount the rupiah that it took off, for a
   * price the quantity of its line in thousandths. Who may give it himself is bound by nothing.
   */
  upTo?: number;
}

/** Given by `caller` within what everybody may. */
export function givenBy({ id, name }: Caller): GivenBy {
  return { id, name, approvedBy: null, large: false };
}

/** Given by a right, one's own or lent. */
export function givenWith({ who, approvedBy }: Authority): GivenBy {
  return { id: who.id, name: who.name, approvedBy, large: true };
}

/** The same, bound to what was approved; a right of one's own is bound by nothing. */
export function givenUpTo(authority: Authority, upTo: number): GivenBy {
  const by = givenWith(authority);
  return authority.approvedBy === null ? by : { ...by, upTo };
}

/**
 * How far what `json` (a `GivenBy`) stands beside was approved: 0 where nobody did, so that only the
 * showroom's limit applies, Infinity where nothing bounds it.
 */
export function boundOf(json: string | null): number {
  const by = json === null ? null : (JSON.parse(json) as Partial<GivenBy>);
  return by?.large === true ? (by.upTo ?? Infinity) : 0;
}
