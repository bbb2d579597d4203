import type PDFDocument from 'pdfkit';
import { create } from 'qrcode';

/**
 * Draws the code of an address as one path, `side` points wide with its quiet zone. Level Q: a card
 * stands for months and gets scratched.
 */
export function drawQr(
  document: InstanceType<typeof PDFDocument>,
  address: string,
  [left, top]: readonly [number, number],
  side: number,
): void {
  const { modules } = create(address, { errorCorrectionLevel: 'Q' });
  const quiet = 4;
  const module = side / (modules.size + 2 * quiet);
  document.rect(left, top, side, side).fill('#ffffff');
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size;) {
      let end = column;
      while (end < modules.size && modules.get(row, end) === 1) end += 1;
      if (end > column) {
        const [x, y] = [left + (quiet + column) * module, top + (quiet + row) * module];
        // A hair more than a module: no reader sees white between two rows.
        document.rect(x, y, (end - column) * module, module * 1.02);
      }
      column = end + 1;
    }
  }
  document.fill('#000000');
}
