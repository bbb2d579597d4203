/**
 * `1,5` as 1500 thousandths; zero is allowed. Null for nothing, for more than three decimals and
 * for what is no number.
 */
export function readThousandths(text: string): number | null {
  const match = /^(\d{1,7})(?:[.,](\d{1,3}))?$/.exec(text.trim());
  if (!match) return null;
  const [, whole = '0', decimals = ''] = match;
  return Number(whole) * 1000 + Number(decimals.padEnd(3, '0'));
}

/** Thousandths as a person types them: `1,5`, without grouping. */
export function typedThousandths(thousandths: number): string {
  return String(thousandths / 1000).replace('.', ',');
}
