import { fileURLToPath } from 'node:url';
import type PDFDocument from 'pdfkit';
import type { Font, Pen } from './pen.ts';
import { pointSize } from './pen.ts';

export type Document = InstanceType<typeof PDFDocument>;

const files: Readonly<Record<Font, string>> = {
  text: fileURLToPath(
    import.meta
      .resolve('@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-500-normal.woff'),
  ),
  bold: fileURLToPath(
    import.meta
      .resolve('@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-700-normal.woff'),
  ),
};

/** Makes the type known to a document. */
export function registerFonts(document: Document): void {
  for (const [name, file] of Object.entries(files)) document.registerFont(name, file);
}

/** Measures text as the document sets it. */
export const measureWith =
  (document: Document): Pen['widthOf'] =>
  (text, font, size) =>
    document.font(font).fontSize(size).widthOfString(text) * pointSize;
