import type { CodeRead, ReadOptions } from './code-read.ts';
import { isGtin } from './gtin.ts';

/** Tells what a scanned or typed text is. Never throws, whatever the text. */
export function readCode(given: string, _options: ReadOptions): CodeRead {
  const text = given.trim();
  if (text === '') return { kind: 'damaged', text, problem: 'EMPTY' };
  if (isGtin(text)) return { kind: 'retail', text, gtin: text.padStart(14, '0'), other: null };
  return { kind: 'text', text };
}
