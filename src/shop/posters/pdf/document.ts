import { fileURLToPath } from 'node:url';
import PDFDocument from 'pdfkit';
import type { Paper } from '../../../contract/posters.ts';
import type { Poster } from './poster.ts';
import { drawWelcomePoster } from './welcome-poster.ts';
import { drawWifiPoster } from './wifi-poster.ts';

const fonts = {
  text: import.meta
    .resolve('@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-500-normal.woff'),
  bold: import.meta
    .resolve('@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-700-normal.woff'),
  mono: import.meta
    .resolve('@fontsource/jetbrains-mono/files/jetbrains-mono-latin-500-normal.woff'),
};

/** A sheet of A5 is a sheet of A4 made smaller by this. */
const scales: Readonly<Record<Paper, number>> = { a4: 1, a5: Math.SQRT1_2 };

/** Draws a poster as a PDF of one page. */
export async function drawPoster(poster: Poster): Promise<Uint8Array<ArrayBuffer>> {
  const title = poster.kind === 'wifi' ? 'Wi-Fi gerai' : 'Selamat datang';
  const document = new PDFDocument({
    size: poster.paper === 'a4' ? 'A4' : 'A5',
    margin: 0,
    info: { Title: title, Creator: 'Kompor' },
  });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => document.once('end', resolve));
  for (const [name, file] of Object.entries(fonts)) {
    document.registerFont(name, fileURLToPath(file));
  }
  document.scale(scales[poster.paper]);
  if (poster.kind === 'wifi') drawWifiPoster(document, poster);
  else drawWelcomePoster(document, poster);
  document.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}
