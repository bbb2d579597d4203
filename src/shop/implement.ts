import { implement } from '@orpc/server';
import { contract } from '../contract/index.ts';
import type { Needs } from '../contract/procedure.ts';
import type { Caller, CallerContext } from './people/caller.ts';
import { refuse } from './refuse.ts';

/**
 * The contract, ready for the capabilities to put their handlers into. Whoever asks is let through
 * only with what the procedure needs, at every door, before its input is looked at.
 */
export const os = implement(contract)
  .$context<CallerContext>()
  .use(({ context, procedure, next }) => {
    refuseUnlessMay(context.caller, procedure['~orpc'].meta.needs);
    return next();
  });

/** Refuses with SIGN_IN_NEEDED or FORBIDDEN. */
function refuseUnlessMay(caller: Caller, needs: Needs): void {
  if (needs === 'door' || caller.kind === 'house') return;
  if (caller.kind === 'nobody') throw refuse('SIGN_IN_NEEDED');
  if (needs !== 'signedIn' && !caller.may(needs)) throw refuse('FORBIDDEN', { permission: needs });
}
