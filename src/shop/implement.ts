import { implement } from '@orpc/server';
import { contract } from '../contract/index.ts';
import type { Needs } from '../contract/procedure.ts';
import type { Caller, CallerContext, OtherBooks } from './people/caller.ts';
import { refuse } from './refuse.ts';

/**
 * The contract, ready for the capabilities to put their handlers into. A request for other books is
 * answered by those, whole: nothing of it is done here. Whoever asks is let through only with what
 * the procedure needs, at every door, before its input is looked at.
 */
export const os = implement(contract)
  .$context<CallerContext>()
  .use(async ({ context, path, procedure, signal, next }, input, output) => {
    const { books = null } = context;
    // Beginning and ending practice is asked of the showroom's own books, from wherever.
    if (books !== null && path[0] !== 'practice') {
      if (books === 'ended') throw refuse('PRACTICE_ENDED');
      return output(await askOther(books, path, input, signal));
    }
    refuseUnlessMay(context.caller, procedure['~orpc'].meta.needs);
    return next();
  });

/** Asks other books for the procedure at `path`; they check rights, input and output themselves. */
function askOther(
  books: OtherBooks,
  path: readonly string[],
  input: unknown,
  signal: AbortSignal | undefined,
): Promise<never> {
  let place: unknown = books;
  for (const name of path) place = (place as Record<string, unknown>)[name];
  const procedure = place as (input: unknown, options: object) => Promise<never>;
  return procedure(input, signal === undefined ? {} : { signal });
}

/** Refuses with SIGN_IN_NEEDED or FORBIDDEN. */
function refuseUnlessMay(caller: Caller, needs: Needs): void {
  if (needs === 'door' || caller.kind === 'house') return;
  if (caller.kind === 'nobody') throw refuse('SIGN_IN_NEEDED');
  if (needs !== 'signedIn' && !caller.may(needs)) throw refuse('FORBIDDEN', { permission: needs });
}
