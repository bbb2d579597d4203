import { ORPCError } from '@orpc/client';
import { connectionBack } from './connection.ts';
import { ConnectionLost } from './connection-lost.ts';
import { signedInAgain } from './session.ts';

/**
 * Sends one command with a key of its own, or with `key` where it was sent before. While the
 * connection is lost it is sent again with the same key, so that it is done once however often that
 * happens. Where the shop has ended the session meanwhile, as it does when it starts anew, the
 * command waits until the same person has signed in. Throws what the shop answers, and every other
 * fault at once.
 */
export async function perform<T>(
  send: (key: string) => Promise<T>,
  key: string = crypto.randomUUID(),
): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await send(key);
    } catch (error) {
      if (error instanceof ORPCError && error.code === 'SIGN_IN_NEEDED') {
        if (await signedInAgain()) continue;
        throw error;
      }
      if (!(error instanceof ConnectionLost)) throw error;
      await connectionBack(Math.min(200 * 2 ** attempt, 3000));
    }
  }
}
