import { create } from 'qrcode';
import type { CardMark, CardPreview } from '../../contract/cards.ts';
import type { CardText } from '../../domain/cards/card-words.ts';
import { layoutLabel } from './zpl.ts';

/** Where the baseline of a label printer's own font lies, in its heights. */
const rise = 0.8;

const black = '#000000';

/**
 * The first of these labels for the screen, in the printer's dots: the fields that it is sent. The
 * letters are the screen's, about as wide as the printer's own.
 */
export function zplPreview([card]: readonly CardText[]): CardPreview {
  if (card === undefined) return { width: 0, height: 0, marks: [] };
  const { width, height, blocks, code } = layoutLabel(card);
  const texts = blocks.flatMap(({ left, top, size, lines }) =>
    lines.map((text, at): CardMark => {
      const y = top + (at + rise) * size;
      const long = Array.from(text, widthOf).reduce((sum, width) => sum + width, 0) * size;
      return { kind: 'text', text, x: left, y, bold: true, size, width: long, colour: black };
    }),
  );
  const { left: x, top: y } = code;
  const shape = { x, y, fill: black, stroke: null, line: 0 };
  return { width, height, marks: [...texts, { kind: 'shape', d: modulesOf(code), ...shape }] };
}

/** How wide a letter is, about, in heights of the type. */
function widthOf(letter: string): number {
  if (/[ijlft.,:;'|!() -]/.test(letter)) return 0.3;
  if (/[mwMW@%]/.test(letter)) return 0.8;
  return /[A-Z\d]/.test(letter) ? 0.6 : 0.54;
}

function modulesOf({ address, module }: { address: string; module: number }): string {
  const { modules } = create(address, { errorCorrectionLevel: 'Q' });
  return Array.from({ length: modules.size ** 2 }, (_, at) => at)
    .filter((at) => modules.data[at] === 1)
    .map((at) => {
      const [column, row] = [at % modules.size, Math.floor(at / modules.size)];
      return `M${column * module} ${row * module}h${module}v${module}h-${module}z`;
    })
    .join('');
}
