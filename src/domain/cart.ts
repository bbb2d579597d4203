/** More rupiah than one sale can be; beyond it a price or a quantity was mistyped. */
export const mostRupiah = 1_000_000_000_000;

/** The largest quantity of a line, in thousandths. */
export const mostQuantity = 1_000_000_000;

/** What a line of a cart comes to: rupiah a unit, thousandths. */
interface LineWorth {
  unitPrice: number;
  quantity: number;
}

/** True where a cart comes to more than one sale can be. Safe for lines that cannot be added up. */
export function isTooLarge(lines: readonly LineWorth[]): boolean {
  const worth = (line: LineWorth) => Math.round((line.unitPrice * line.quantity) / 1000);
  return lines.reduce((sum, line) => sum + worth(line), 0) > mostRupiah;
}
