import type { PictureHeader } from './picture-header.ts';

const startOfImage = 0xffd8;
const endOfImage = Buffer.from([0xff, 0xd9]);
const startOfScan = 0xda;
const tellingSegments = new Set([0xe1, 0xed, 0xfe]);

/**
 * Walks the segments of a JPEG up to its scan. Null where it is none, has no size or no end.
 * APP1 holds EXIF and XMP, APP13 IPTC, COM text. Source: ITU-T T.81, annex B.
 */
export function jpegHeader(bytes: Buffer): PictureHeader | null {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== startOfImage) return null;
  let size: { width: number; height: number } | null = null;
  let tells = false;
  let at = 2;
  for (;;) {
    if (bytes.readUInt8(at) !== 0xff) return null;
    const marker = bytes.readUInt8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = bytes.readUInt16BE(at + 2);
    if (length < 2) return null;
    if (isFrame(marker)) {
      size = { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    }
    if (tellingSegments.has(marker)) tells = true;
    at += 2 + length;
    if (marker === startOfScan) break;
  }
  if (size === null || bytes.lastIndexOf(endOfImage) < at) return null;
  return { mediaType: 'image/jpeg', ...size, tells };
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}
