import { oc } from '@orpc/contract';
import { z } from 'zod';
import type { Permission } from '../domain/permissions.ts';
import { may } from './errors.ts';
import { approvalSchema, keySchema } from './primitives.ts';

/**
 * Who may ask: whoever has this permission, anybody who is signed in, or (`door`) whoever the door
 * lets in, signed in or not.
 */
export type Needs = Permission | 'signedIn' | 'door';

/** What every procedure says of itself. */
export interface ProcedureMeta extends Record<string, unknown> {
  needs: Needs;
}

/** A question: changes nothing, may be asked again at any time. */
export const query = (needs: Needs) =>
  oc
    .$meta<ProcedureMeta>({ needs })
    .errors(may('UNAUTHORIZED', 'SIGN_IN_NEEDED', 'FORBIDDEN', 'PRACTICE_ENDED'));

/**
 * A command: changes the books. Its input carries `key`, made once by whoever asks; asking again
 * with the same key returns the first answer, and with another input is refused (KEY_REUSED).
 */
export const command = (needs: Needs) => query(needs).errors(may('KEY_REUSED', 'APPROVAL_NEEDED'));

/** The input of a command: `shape` and the key. */
export function commandInput<S extends z.core.$ZodShape>(shape: S) {
  return z.object({ key: keySchema, ...shape });
}

/**
 * The input of a command that someone else may have to approve: where it is refused with
 * APPROVAL_NEEDED, `people.approve` gives the token that goes into `approval`.
 */
export function approvableInput<S extends z.core.$ZodShape>(shape: S) {
  return z.object({ key: keySchema, approval: approvalSchema, ...shape });
}
