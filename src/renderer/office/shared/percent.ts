/** `7,5` or `7.5 %` as 750 basis points; null for what is none, or more than 100 %. */
export function readPercent(text: string): number | null {
  const match = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/.exec(text.trim());
  if (!match) return null;
  const [, whole = '0', decimals = ''] = match;
  const bp = Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
  return bp <= 10_000 ? bp : null;
}

/** Basis points as a person types them: `7,5`. */
export function typedPercent(bp: number): string {
  return String(bp / 100).replace('.', ',');
}
