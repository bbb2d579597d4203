import { connectionBack } from './connection.ts';
import { ConnectionLost } from './connection-lost.ts';

/**
 * Sends one command with a key of its own, or with `key` where it was sent before. While the
 * connection is lost it is sent again with the same key, so that it is done once however often that
 * happens. Throws what the shop answers, and every other fault at once.
 */
export async function perform<T>(
  send: (key: string) => Promise<T>,
  key: string = crypto.randomUUID(),
): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await send(key);
    } catch (error) {
      if (!(error instanceof ConnectionLost)) throw error;
      await connectionBack(Math.min(200 * 2 ** attempt, 3000));
    }
  }
}
