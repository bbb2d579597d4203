/**
 * The inner check digit of a price or weight of four or five digits in an in-store code. Source: GS1
 * General Specifications, section 7.9 (price or weight): each digit is multiplied by the weight of its
 * place, and the tens of the product are added to its units (5+), taken from them (2-, 5-) or left
 * out (3).
 */
export function measureVerifier(digits: string): number {
  const weights = digits.length === 4 ? fourDigits : fiveDigits;
  const sum = weights.reduce((total, weigh, i) => total + weigh(Number(digits[i])), 0);
  if (digits.length === 4) return (3 * sum) % 10;
  const missing = (10 - (sum % 10)) % 10;
  return Array.from({ length: 10 }, (_, digit) => fiveMinus(digit)).indexOf(missing);
}

const weight = (factor: number, sign: -1 | 0 | 1) => (digit: number) => {
  const product = digit * factor;
  return (product + sign * Math.floor(product / 10) + 10) % 10;
};
const twoMinus = weight(2, -1);
const three = weight(3, 0);
const fivePlus = weight(5, 1);
const fiveMinus = weight(5, -1);

const fourDigits = [twoMinus, twoMinus, three, fiveMinus];
const fiveDigits = [fivePlus, twoMinus, fiveMinus, fivePlus, twoMinus];
