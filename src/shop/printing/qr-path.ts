import QRCode from 'qrcode';
import type { InvoiceCode } from '../../domain/receipt/invoice.ts';

/** White modules around a QR code. Source: ISO/IEC 18004, quiet zone. */
const quietModules = 4;

/** `value` as a QR code of level M for an SVG, one rectangle to a run of black modules. */
export function qrPath(value: string): InvoiceCode {
  const { modules } = QRCode.create(value, { errorCorrectionLevel: 'M' });
  const parts: string[] = [];
  for (let y = 0; y < modules.size; y += 1) {
    for (let x = 0; x < modules.size; x += 1) {
      let run = 0;
      while (x + run < modules.size && modules.get(y, x + run) === 1) run += 1;
      if (run > 0) parts.push(`M${x + quietModules} ${y + quietModules}h${run}v1h-${run}z`);
      x += run;
    }
  }
  return { size: modules.size + 2 * quietModules, path: parts.join('') };
}
