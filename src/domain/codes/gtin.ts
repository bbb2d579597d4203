/**
 * The GS1 check digit of `digits` (without the check digit itself), weights 3 and 1 from the right.
 * Source: GS1 General Specifications, section 7.9.
 */
export function checkDigit(digits: string): number {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const weight = (digits.length - i) % 2 === 1 ? 3 : 1;
    sum += Number(digits[i]) * weight;
  }
  return (10 - (sum % 10)) % 10;
}

/** True for 8, 12, 13 or 14 digits that end in their check digit. */
export function isGtin(code: string): boolean {
  if (!/^(?:\d{8}|\d{12,14})$/.test(code)) return false;
  return checkDigit(code.slice(0, -1)) === Number(code.at(-1));
}

/** Every way a 14-digit GTIN is written, with more or fewer leading zeros, the usual one first. */
export function gtinSpellings(gtin: string): string[] {
  const digits = gtin.replace(/^0+/, '');
  return [13, 14, 12, 8]
    .filter((length) => digits.length <= length)
    .map((length) => digits.padStart(length, '0'));
}
