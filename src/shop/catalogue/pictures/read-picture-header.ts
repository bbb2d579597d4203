import type { PictureHeader } from './picture-header.ts';
import { jpegHeader } from './jpeg-header.ts';
import { pngHeader } from './png-header.ts';
import { webpHeader } from './webp-header.ts';

/** Reads the header of a JPEG, PNG or WebP by its signature. Null for anything else, or cut short. */
export function readPictureHeader(bytes: Buffer): PictureHeader | null {
  try {
    return jpegHeader(bytes) ?? pngHeader(bytes) ?? webpHeader(bytes);
  } catch (error) {
    // Reading beyond the end: the file is cut short.
    if (error instanceof RangeError) return null;
    throw error;
  }
}
