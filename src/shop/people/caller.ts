import type { ContractRouterClient } from '@orpc/contract';
import type { contract } from '../../contract/index.ts';
import { roleMay } from '../../domain/permissions.ts';
import type { Permission, Role } from '../../domain/permissions.ts';

/** Who did something, as the books keep it. `id` is null for the house. */
export interface Actor {
  id: string | null;
  name: string;
}

/** A member of staff, as others name them. */
export interface Person {
  id: string;
  name: string;
}

/**
 * Who asks. `house`: Kompor itself and whoever has the data folder (command line, tests), who may
 * everything. `nobody`: the door's token was shown, but nobody is signed in.
 */
export type Caller = Actor & { may(permission: Permission): boolean } & (
    | { kind: 'house'; id: null }
    | { kind: 'nobody'; id: null }
    | { kind: 'staff'; id: string; role: Role; session: string }
  );

/** What every handler finds in its context. */
export interface CallerContext {
  caller: Caller;
  /**
   * Null where the request is for the books that are asked; else it names others: their client for
   * whoever asks, or `ended` where there are none of that name any more.
   */
  books?: OtherBooks | 'ended' | null;
}

/** Other books than the showroom's own, as whoever asks may use them. */
export type OtherBooks = ContractRouterClient<typeof contract>;

export const house: Caller = { kind: 'house', id: null, name: 'Kompor', may: () => true };

export const nobody: Caller = { kind: 'nobody', id: null, name: 'Kompor', may: () => false };

/** The caller that a session stands for. */
export function staffCaller(person: Person, role: Role, session: string): Caller {
  const { id, name } = person;
  return { kind: 'staff', id, name, role, session, may: (permission) => roleMay(role, permission) };
}
