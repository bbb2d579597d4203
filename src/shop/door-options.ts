import type { StandardHandlerInterceptorOptions } from '@orpc/server/standard';
import { sessionHeader } from '../contract/session-header.ts';
import type { Caller, CallerContext } from './people/caller.ts';
import { tellFaults } from './tell-faults.ts';

type Options = StandardHandlerInterceptorOptions<CallerContext>;

/**
 * What every door gives to its oRPC handler: whoever asks is known by the session that the request
 * carries, and faults of the program go to `report`.
 */
export function createDoorOptions(callerOf: (session: string | null) => Caller) {
  return (report: (error: unknown) => void) => ({
    rootInterceptors: [
      <T>(options: Options & { next(options: Options): Promise<T> }): Promise<T> => {
        const given = options.request.headers[sessionHeader];
        const caller = callerOf(typeof given === 'string' ? given : null);
        return options.next({ ...options, context: { ...options.context, caller } });
      },
    ],
    clientInterceptors: [tellFaults(report)],
  });
}
