/** The check digit of the first twelve digits (GS1 General Specifications, 7.9). */
export function ean13CheckDigit(twelve: string): string {
  const sum = [...twelve].reduce(
    (total, digit, index) => total + Number(digit) * (index % 2 ? 3 : 1),
    0,
  );
  return String((10 - (sum % 10)) % 10);
}

/** An in-store EAN-13 (prefix 200) from a category's number and a number inside it. */
export function inStoreEan13(category: number, number: number): string {
  const twelve = `200${String(category).padStart(2, '0')}${String(number).padStart(7, '0')}`;
  return twelve + ean13CheckDigit(twelve);
}
