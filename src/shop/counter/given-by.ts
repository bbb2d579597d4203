import type { Caller, Person } from '../people/caller.ts';
import type { Neighbours } from './neighbours.ts';

/** Who changed a price or gave a discount, as it is kept beside it. */
export interface GivenBy {
  id: string | null;
  name: string;
  approvedBy: Person | null;
  /** Given by somebody who may pass the showroom's limit, or with approval: no limit applies. */
  large: boolean;
}

/** Given by `caller` within what everybody may. */
export function givenBy({ id, name }: Caller): GivenBy {
  return { id, name, approvedBy: null, large: false };
}

/** Given by a right, one's own or lent. */
export function givenWith({ who, approvedBy }: ReturnType<Neighbours['authorize']>): GivenBy {
  return { id: who.id, name: who.name, approvedBy, large: true };
}

/** Whether what `json` (a `GivenBy`) stands beside is bound by the showroom's limit. */
export function isBound(json: string | null): boolean {
  return json === null || (JSON.parse(json) as GivenBy).large !== true;
}
