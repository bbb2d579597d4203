import { crc32, deflateSync } from 'node:zlib';
import { createCanvas } from '@napi-rs/canvas';
import type { Canvas } from '@napi-rs/canvas';

/** A canvas whose left half is red and whose right half is blue. */
export function redAndBlue(width: number, height: number): Canvas {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#ff0000';
  context.fillRect(0, 0, width / 2, height);
  context.fillStyle = '#0000ff';
  context.fillRect(width / 2, 0, width / 2, height);
  return canvas;
}

export function jpeg(width: number, height: number): Buffer {
  return redAndBlue(width, height).toBuffer('image/jpeg', 90);
}

export function png(width: number, height: number): Buffer {
  return redAndBlue(width, height).toBuffer('image/png');
}

export function webp(width: number, height: number): Buffer {
  return redAndBlue(width, height).toBuffer('image/webp', 90);
}

/** A JPEG as a phone held upright writes it: turned by EXIF, with the place it was taken at. */
export function phoneJpeg(width: number, height: number): Buffer {
  const plain = jpeg(width, height);
  const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff(6)]);
  const segment = Buffer.alloc(4 + exif.length);
  segment.writeUInt16BE(0xffe1, 0);
  segment.writeUInt16BE(exif.length + 2, 2);
  exif.copy(segment, 4);
  return Buffer.concat([plain.subarray(0, 2), segment, plain.subarray(2)]);
}

/** A TIFF directory with an orientation and a GPS directory that says south. EXIF 2.32, 4.6. */
function tiff(orientation: number): Buffer {
  const bytes = Buffer.alloc(56);
  bytes.write('MM\0*', 0, 'latin1');
  bytes.writeUInt32BE(8, 4);
  bytes.writeUInt16BE(2, 8);
  entry(bytes, 10, { tag: 0x0112, type: 3, count: 1 });
  bytes.writeUInt16BE(orientation, 18);
  entry(bytes, 22, { tag: 0x8825, type: 4, count: 1 });
  bytes.writeUInt32BE(38, 30);
  bytes.writeUInt16BE(1, 38);
  entry(bytes, 40, { tag: 1, type: 2, count: 2 });
  bytes.write('S\0', 48, 'latin1');
  return bytes;
}

function entry(
  bytes: Buffer,
  at: number,
  { tag, type, count }: { tag: number; type: number; count: number },
): void {
  bytes.writeUInt16BE(tag, at);
  bytes.writeUInt16BE(type, at + 2);
  bytes.writeUInt32BE(count, at + 4);
}

/** A PNG whose header says `width` by `height`, whatever its pixels are: `lines` of 10 RGB pixels. */
export function pngThatSays(width: number, height: number, lines: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(8, 8);
  header.writeUInt8(2, 9);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(lines * 31))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A small sound PNG with a line of text in it. */
export function pngWithText(text: string): Buffer {
  const plain = png(20, 10);
  const end = plain.length - 12;
  return Buffer.concat([
    plain.subarray(0, end),
    chunk('tEXt', Buffer.from(`Comment\0${text}`, 'latin1')),
    plain.subarray(end),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const bytes = Buffer.alloc(12 + data.length);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, 'latin1');
  data.copy(bytes, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, 8 + data.length)), 8 + data.length);
  return bytes;
}
