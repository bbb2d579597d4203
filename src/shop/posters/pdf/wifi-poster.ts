import { wifiCode } from '../../../domain/codes/wifi-code.ts';
import type { WifiNetwork } from '../../../domain/codes/wifi-code.ts';
import { pdfPen } from '../../cards/pdf/pdf-pen.ts';
import { drawQr } from '../../cards/pdf/qr-shape.ts';
import { mm } from './mm.ts';
import { colour, write } from './canvas.ts';
import type { Document } from './canvas.ts';
import { writeCode } from './code-text.ts';
import { drawFrame, drawSeal, page } from './frame.ts';
import { wifiIcon } from './icons.ts';
import type { Poster } from './poster.ts';

/** Lets a visitor join the showroom's Wi-Fi by scanning, or by typing what stands below. */
export function drawWifiPoster(document: Document, poster: Poster & { kind: 'wifi' }): void {
  const { shopName, network, homeAddress } = poster;
  drawFrame(document, shopName);
  drawSeal(document, (x, y) => {
    wifiIcon(document, x, y);
  });
  write(document, 'Pindai untuk masuk Wi-Fi gerai', {
    at: [20, 86, 170],
    height: 15,
    size: 31,
    smallest: 20,
    font: 'bold',
  });
  write(document, 'Arahkan kamera ponsel ke kode ini, lalu ketuk tulisan yang muncul.', {
    at: [20, 100.5, 170],
    height: 7,
    size: 14,
    smallest: 10,
    fill: colour.soft,
  });
  const side = 92;
  const left = (page.width - side) / 2;
  document.roundedRect((left - 3) * mm, 110 * mm, (side + 6) * mm, (side + 6) * mm, 5 * mm);
  document.lineWidth(1.6).fillAndStroke('#ffffff', colour.terracotta);
  drawQr(pdfPen(document, [], []), wifiCode(network), [left, 113], side);
  drawByHand(document, network);
  drawHome(document, homeAddress);
}

/** Name and password, for phones whose camera knows no such codes. */
function drawByHand(document: Document, { ssid, password, security }: WifiNetwork): void {
  document.roundedRect(18 * mm, 214 * mm, 116 * mm, 56 * mm, 4 * mm).fill(colour.sand);
  label(document, 'Nama Wi-Fi', 217.5);
  // Blanks that cannot be seen have to be marked; other names are pleasanter to read as words.
  if (ssid !== ssid.trim().replaceAll(/\s+/g, ' ')) {
    writeCode(document, ssid, { at: [24, 222.5, 104, 17], size: 25 });
  } else {
    write(document, ssid, {
      at: [24, 222.5, 104],
      height: 17,
      size: 30,
      smallest: 9,
      font: 'bold',
      align: 'left',
    });
  }
  if (security === 'open') {
    label(document, 'Tanpa kata sandi', 244);
    write(document, 'Langsung pilih nama ini di pengaturan Wi-Fi ponsel.', {
      at: [24, 249.5, 104],
      height: 14,
      size: 14,
      smallest: 10,
      align: 'left',
    });
    return;
  }
  label(document, 'Kata sandi (huruf besar dan kecil berbeda)', 242);
  writeCode(document, password, { at: [24, 247, 104, 21], size: 30 });
}

function label(document: Document, text: string, top: number): void {
  write(document, text, {
    at: [24, top, 104],
    height: 5,
    size: 11,
    smallest: 8,
    fill: colour.soft,
    align: 'left',
  });
}

function drawHome(document: Document, homeAddress: string): void {
  document.roundedRect(138 * mm, 214 * mm, 54 * mm, 56 * mm, 4 * mm).fill(colour.leafSoft);
  write(document, 'Sudah masuk? Kenali perajin kami', {
    at: [141, 216.5, 48],
    height: 10,
    size: 11.5,
    smallest: 9,
    font: 'bold',
    fill: colour.leaf,
  });
  const side = 31;
  drawQr(pdfPen(document, [], []), homeAddress, [165 - side / 2, 227.2], side);
  write(document, homeAddress, {
    at: [141, 259.8, 48],
    height: 8.5,
    size: 11,
    smallest: 4.5,
    stand: 'middle',
  });
}
