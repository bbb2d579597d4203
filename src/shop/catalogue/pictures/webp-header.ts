import type { PictureHeader } from './picture-header.ts';

/** Reads the header of a WebP: lossy, lossless or extended. Source: RFC 9649, section 2. */
export function webpHeader(bytes: Buffer): PictureHeader | null {
  if (bytes.toString('latin1', 0, 4) !== 'RIFF') return null;
  if (bytes.toString('latin1', 8, 12) !== 'WEBP') return null;
  const end = 8 + bytes.readUInt32LE(4);
  if (end > bytes.length) return null;
  let size: { width: number; height: number } | null = null;
  let tells = false;
  for (let at = 12; at + 8 <= end;) {
    const type = bytes.toString('latin1', at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    if (at + 8 + length > end) return null;
    size ??= sizeIn(type, bytes, at + 8);
    if (type === 'EXIF' || type === 'XMP ') tells = true;
    at += 8 + length + (length % 2);
  }
  return size === null ? null : { mediaType: 'image/webp', ...size, tells };
}

function sizeIn(type: string, bytes: Buffer, at: number): { width: number; height: number } | null {
  if (type === 'VP8X') {
    return { width: bytes.readUIntLE(at + 4, 3) + 1, height: bytes.readUIntLE(at + 7, 3) + 1 };
  }
  if (type === 'VP8L') {
    const packed = bytes.readUInt32LE(at + 1);
    return { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 };
  }
  if (type === 'VP8 ') {
    return {
      width: bytes.readUInt16LE(at + 6) & 0x3fff,
      height: bytes.readUInt16LE(at + 8) & 0x3fff,
    };
  }
  return null;
}
