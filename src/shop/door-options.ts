import type { StandardHandlerInterceptorOptions } from '@orpc/server/standard';
import { booksHeader, practiceBooks } from '../contract/books-header.ts';
import { sessionHeader } from '../contract/session-header.ts';
import { nobody } from './people/caller.ts';
import type { Caller, CallerContext } from './people/caller.ts';
import type { PracticeShop } from './practice/practice.ts';
import { tellFaults } from './tell-faults.ts';

type Options = StandardHandlerInterceptorOptions<CallerContext>;

/** How the session and the books that a request names are found. */
export interface DoorDeps {
  callerOf(session: string | null): Caller;
  /** The shop on the copy for practice; null while there is none. */
  practice(): Pick<PracticeShop, 'callerOf' | 'clientAs'> | null;
}

/**
 * What every door gives to its oRPC handler: whoever asks is known by the session that the request
 * carries, the books are those that it names, and faults of the program go to `report`.
 */
export function createDoorOptions({ callerOf, practice }: DoorDeps) {
  const contextOf = (session: string | null, named: string | null): CallerContext => {
    if (named === null) return { caller: callerOf(session) };
    const copy = named === practiceBooks ? practice() : null;
    if (copy === null) return { caller: nobody, books: 'ended' };
    return { caller: copy.callerOf(session), books: copy.clientAs(session) };
  };

  return (report: (error: unknown) => void) => ({
    rootInterceptors: [
      <T>(options: Options & { next(options: Options): Promise<T> }): Promise<T> => {
        const header = (name: string): string | null => {
          const given = options.request.headers[name];
          return typeof given === 'string' ? given : null;
        };
        const context = contextOf(header(sessionHeader), header(booksHeader));
        return options.next({ ...options, context: { ...options.context, ...context } });
      },
    ],
    clientInterceptors: [tellFaults(report)],
  });
}
