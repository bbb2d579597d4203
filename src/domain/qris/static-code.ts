import { readQris } from './read-qris.ts';
import type { QrisCode, QrisFields, QrisProblem } from './read-qris.ts';

export type StaticRead =
  ({ ok: true; text: string; parsed: QrisFields } & QrisCode) | { ok: false; problem: QrisProblem };

/** Reads a showroom's own static code; one made for a single sale, or with an amount, is refused. */
export function checkStatic(text: string): StaticRead {
  const read = readQris(text);
  if (!read.ok) return read;
  if (read.isDynamic) return { ok: false, problem: 'IS_DYNAMIC' };
  if (read.amount !== null) return { ok: false, problem: 'HAS_AMOUNT' };
  return read;
}
