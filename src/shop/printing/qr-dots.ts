import QRCode from 'qrcode';
import { dotsOf } from '../../domain/receipt/receipt.ts';
import type { Paper } from '../../domain/receipt/receipt.ts';

/** A square of dots, row by row; 1 is black. The white margin that readers need is part of it. */
export interface Dots {
  size: number;
  dots: Uint8Array;
}

/** White modules around a QR code. Source: ISO/IEC 18004, quiet zone. */
const quietModules = 4;

/** Printer dots to a module at most: 0.6 mm. Small enough for the buffer of a cheap printer. */
const widestModule = 5;

/** `value` as a QR code, as large as usual or as the paper is wide. */
export function qrDots(value: string, paper: Paper, level: 'M' | 'Q' = 'M'): Dots {
  const { modules } = QRCode.create(value, { errorCorrectionLevel: level });
  const across = modules.size + 2 * quietModules;
  const dotsPerModule = Math.min(widestModule, Math.floor(dotsOf[paper] / across));
  const size = across * dotsPerModule;
  const dots = new Uint8Array(size * size);
  for (let y = 0; y < size; y += 1) {
    const row = Math.floor(y / dotsPerModule) - quietModules;
    if (row < 0 || row >= modules.size) continue;
    for (let x = 0; x < size; x += 1) {
      const column = Math.floor(x / dotsPerModule) - quietModules;
      if (column < 0 || column >= modules.size) continue;
      dots[y * size + x] = modules.get(row, column);
    }
  }
  return { size, dots };
}
