import { oc } from '@orpc/contract';
import { z } from 'zod';
import { may } from './errors.ts';
import { keySchema } from './primitives.ts';

/** A question: changes nothing, may be asked again at any time. */
export const query = oc.errors(may('UNAUTHORIZED'));

/**
 * A command: changes the books. Its input carries `key`, made once by whoever asks; asking again
 * with the same key returns the first answer, and with another input is refused (KEY_REUSED).
 */
export const command = oc.errors(may('UNAUTHORIZED', 'KEY_REUSED'));

/** The input of a command: `shape` and the key. */
export function commandInput<S extends z.core.$ZodShape>(shape: S) {
  return z.object({ key: keySchema, ...shape });
}
