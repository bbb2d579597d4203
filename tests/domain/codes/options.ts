import type { CodeRead, ReadOptions } from '../../../src/domain/codes/code-read.ts';
import { readCode } from '../../../src/domain/codes/read-code.ts';
import { parseWeighedPattern } from '../../../src/domain/codes/weighed-pattern.ts';
import type { WeighedPattern } from '../../../src/domain/codes/weighed-pattern.ts';

export function pattern(text: string): WeighedPattern {
  const parsed = parseWeighedPattern(text);
  if (!parsed.ok) throw new Error(`${parsed.problem}: ${text}`);
  return parsed.pattern;
}

export const today = '2026-11-22';

/** Reads as a showroom that weighs nothing does, on a day in November 2026. */
export function read(text: string, options: Partial<ReadOptions> = {}): CodeRead {
  return readCode(text, { weighed: [], today, ...options });
}

export function problemOf(text: string, options: Partial<ReadOptions> = {}): string {
  const found = read(text, options);
  return found.kind === 'damaged' ? found.problem : `${found.kind}, not damaged`;
}
