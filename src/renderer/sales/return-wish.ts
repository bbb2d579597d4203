import type { Refundable } from '../../contract/refunds.ts';
import { quantity } from '../../domain/quantity.ts';
import type { Quantity } from '../../domain/quantity.ts';

export type ReturnLine = Refundable['lines'][number];

/** What comes back of one line. */
export interface ReturnPart {
  /** Thousandths. */
  quantity: number;
  /** False: damaged, written off. */
  restock: boolean;
}

/** What is to come back, by the position of its line. Lines of which nothing comes back are not there. */
export type ReturnWish = ReadonlyMap<number, ReturnPart>;

/** `wish` with so many thousandths of a line, never more than can come back nor less than none. */
export function withQuantity(wish: ReturnWish, line: ReturnLine, thousandths: number): ReturnWish {
  const next = new Map(wish);
  const amount = Math.min(Math.max(thousandths, 0), line.left);
  if (amount === 0) next.delete(line.position);
  else {
    const restock = wish.get(line.position)?.restock ?? true;
    next.set(line.position, { quantity: amount, restock });
  }
  return next;
}

export function withRestock(wish: ReturnWish, position: number, restock: boolean): ReturnWish {
  const part = wish.get(position);
  return part ? new Map(wish).set(position, { ...part, restock }) : wish;
}

/** Everything that can still come back; what was said of a line's condition stays. */
export function wholeWish(wish: ReturnWish, lines: readonly ReturnLine[]): ReturnWish {
  return lines.reduce((sum, line) => withQuantity(sum, line, line.left), wish);
}

/** As the shop is told, in the order of the receipt. */
export function wishedLines(
  wish: ReturnWish,
): { position: number; quantity: Quantity; restock: boolean }[] {
  return [...wish]
    .toSorted(([one], [other]) => one - other)
    .map(([position, { quantity: amount, restock }]) => ({
      position,
      quantity: quantity(amount),
      restock,
    }));
}
