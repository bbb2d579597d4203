import type PDFDocument from 'pdfkit';
import { fitText, write as writeLines } from '../../cards/pdf/fit-text.ts';
import { pdfPen } from '../../cards/pdf/pdf-pen.ts';

export type Document = InstanceType<typeof PDFDocument>;

/** The colours of the cards and screens. */
export const colour = {
  paper: '#fffdf8',
  sand: '#f4e9d4',
  line: '#e4d6bd',
  ink: '#2a1a10',
  soft: '#6b5a48',
  teak: '#6f4321',
  teakMotif: '#83552f',
  onTeak: '#fff6e6',
  terracotta: '#a8421f',
  leaf: '#2b6a39',
  leafSoft: '#dcebd6',
} as const;

interface Written {
  /** Left, top and width of the lines, in millimetres. */
  at: readonly [left: number, top: number, width: number];
  /** What they may fill, in millimetres. */
  height: number;
  /** Points, the largest and the smallest. */
  size: number;
  smallest: number;
  font?: 'text' | 'bold';
  fill?: string;
  align?: 'left' | 'center';
  /** Where in its height the text stands. */
  stand?: 'top' | 'middle';
}

/** Writes text as large as it fits, and returns the height it took, in millimetres. */
export function write(document: Document, text: string, wish: Written): number {
  const { at, font = 'text', size, smallest, align = 'center' } = wish;
  const [left, top, width] = at;
  const pen = pdfPen(document, [], []);
  const fitted = fitText(pen, text, { width, height: wish.height, font, size, smallest });
  const spare = wish.stand === 'middle' ? (wish.height - fitted.height) / 2 : 0;
  const centred = align === 'center' ? width : undefined;
  writeLines(pen, fitted, wish.fill ?? colour.ink, [left, top + spare], centred);
  return fitted.height;
}
