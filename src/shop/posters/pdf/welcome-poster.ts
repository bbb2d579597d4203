import { pdfPen } from '../../cards/pdf/pdf-pen.ts';
import { drawQr } from '../../cards/pdf/qr-shape.ts';
import { mm } from './mm.ts';
import { colour, write } from './canvas.ts';
import type { Document } from './canvas.ts';
import { drawFrame, drawSeal, page } from './frame.ts';
import { counterIcon, houseIcon, readIcon, scanIcon } from './icons.ts';
import type { Poster } from './poster.ts';

const steps = [
  { draw: scanIcon, title: 'Pindai', text: 'Arahkan kamera ponsel ke kode pada kartu di rak.' },
  { draw: readIcon, title: 'Baca', text: 'Kenali pembuatnya, ceritanya, dan harganya.' },
  { draw: counterIcon, title: 'Tunjukkan', text: 'Bawa kode keranjang Anda ke kasir.' },
] as const;

/** Stands at the door and says what the codes on the shelves are for. */
export function drawWelcomePoster(
  document: Document,
  { shopName, homeAddress }: Poster & { kind: 'welcome' },
): void {
  drawFrame(document, shopName);
  drawSeal(document, (x, y) => {
    houseIcon(document, x, y);
  });
  write(document, 'Selamat datang', {
    at: [20, 84, 170],
    height: 9,
    size: 19,
    smallest: 12,
    fill: colour.terracotta,
    font: 'bold',
  });
  write(document, 'Pindai kartu di rak untuk tahu siapa pembuatnya', {
    at: [22, 93, 166],
    height: 28,
    size: 31,
    smallest: 20,
    font: 'bold',
  });
  const width = 54;
  for (const [at, step] of steps.entries()) {
    drawStep(document, step, at + 1, [20 + at * (width + 4), 126, width]);
  }
  drawHome(document, homeAddress);
}

function drawStep(
  document: Document,
  { draw, title, text }: (typeof steps)[number],
  number: number,
  [left, top, width]: readonly [number, number, number],
): void {
  const height = 72;
  document.roundedRect(left * mm, top * mm, width * mm, height * mm, 4 * mm).fill(colour.sand);
  draw(document, left + width / 2, top + 22);
  document.circle((left + 7.5) * mm, (top + 47) * mm, 4.4 * mm).fill(colour.leaf);
  write(document, String(number), {
    at: [left + 3, top + 42.7, 9],
    height: 9,
    size: 15,
    smallest: 10,
    font: 'bold',
    fill: '#ffffff',
    stand: 'middle',
  });
  write(document, title, {
    at: [left + 14, top + 42.7, width - 16],
    height: 9,
    size: 18,
    smallest: 12,
    font: 'bold',
    align: 'left',
    stand: 'middle',
  });
  write(document, text, {
    at: [left + 4, top + 53.5, width - 8],
    height: 17,
    size: 12.5,
    smallest: 9,
    align: 'left',
    fill: colour.soft,
  });
}

function drawHome(document: Document, homeAddress: string): void {
  const [left, top] = [20, 205];
  document.roundedRect(left * mm, top * mm, (page.width - 2 * left) * mm, 64 * mm, 4 * mm);
  document.fill(colour.leafSoft);
  const side = 54;
  drawQr(pdfPen(document, [], []), homeAddress, [left + 5, top + 5], side);
  const beside = { at: [left + 66, 0, 98] as const, align: 'left' as const };
  write(document, 'Lihat semua produk kami di ponsel Anda', {
    ...beside,
    at: [left + 66, top + 10, 98],
    height: 20,
    size: 21,
    smallest: 13,
    font: 'bold',
    fill: colour.leaf,
  });
  write(document, homeAddress, {
    ...beside,
    at: [left + 66, top + 31, 98],
    height: 11,
    size: 17,
    smallest: 6,
    font: 'bold',
  });
  write(document, 'Masuk Wi-Fi gerai dulu kalau halamannya tidak terbuka.', {
    ...beside,
    at: [left + 66, top + 44, 98],
    height: 12,
    size: 12.5,
    smallest: 9,
    fill: colour.soft,
  });
}
