import { create } from 'qrcode';
import { onGrid } from '../../../domain/cards/card-layouts.ts';
import type { Block, Pen, Place } from './pen.ts';

/** White modules around a code. Source: ISO/IEC 18004, quiet zone. */
const quiet = 4;

/** Millimetres: a dot of a printer with 600 to the inch, and three of them, one of a scan with 200. */
const fine = 25.4 / 600;
const coarse = 3 * fine;

/** A code may be so much smaller for the sake of coarse dots; one with many modules needs its room. */
const leastOfRoom = 0.75;

/**
 * Draws the code of an address, `side` millimetres wide with its quiet zone. Level Q: a card stands
 * for months and gets scratched.
 */
export function drawQr(pen: Pen, address: string, [left, top]: Place, side: number): void {
  const { modules } = create(address, { errorCorrectionLevel: 'Q' });
  const across = modules.size + 2 * quiet;
  // Whole dots: every module is as wide as the next.
  const whole = (dot: number): number => Math.floor(side / across / dot) * dot;
  const isRoomy = whole(coarse) >= leastOfRoom * whole(fine);
  const module = isRoomy ? whole(coarse) : whole(fine);
  pen.blocks([[left, top, side, side]], '#ffffff');
  const inset = (side - modules.size * module) / 2;
  const from = [onGrid(left + inset), onGrid(top + inset)] as const;
  const runs: Block[] = [];
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size;) {
      let end = column;
      while (end < modules.size && modules.get(row, end) === 1) end += 1;
      if (end > column) {
        const [x, y] = [from[0] + column * module, from[1] + row * module];
        runs.push([x, y, (end - column) * module, module]);
      }
      column = end + 1;
    }
  }
  pen.blocks(runs, '#000000');
}
