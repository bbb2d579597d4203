import { create } from 'qrcode';
import type { Block, Pen, Place } from './pen.ts';

/** White modules around a code. Source: ISO/IEC 18004, quiet zone. */
const quiet = 4;

/**
 * Draws the code of an address, `side` millimetres wide with its quiet zone. Level Q: a card stands
 * for months and gets scratched.
 */
export function drawQr(pen: Pen, address: string, [left, top]: Place, side: number): void {
  const { modules } = create(address, { errorCorrectionLevel: 'Q' });
  const module = side / (modules.size + 2 * quiet);
  pen.blocks([[left, top, side, side]], '#ffffff');
  const runs: Block[] = [];
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size;) {
      let end = column;
      while (end < modules.size && modules.get(row, end) === 1) end += 1;
      if (end > column) {
        const [x, y] = [left + (quiet + column) * module, top + (quiet + row) * module];
        // A hair more than a module: no reader sees white between two rows.
        runs.push([x, y, (end - column) * module, module * 1.02]);
      }
      column = end + 1;
    }
  }
  pen.blocks(runs, '#000000');
}
