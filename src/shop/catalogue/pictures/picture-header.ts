import { jpegHeader } from './jpeg-header.ts';
import { pngHeader } from './png-header.ts';
import { webpHeader } from './webp-header.ts';

export const mediaTypes = ['image/jpeg', 'image/png', 'image/webp'] as const;
export type MediaType = (typeof mediaTypes)[number];

/** What a picture's file says of itself before anything of it is decoded. */
export interface PictureHeader {
  mediaType: MediaType;
  /** Pixels as stored, before an orientation of EXIF turns them. */
  width: number;
  height: number;
  /** True where the file carries more than the picture: EXIF, XMP, IPTC or text, and so maybe a place. */
  tells: boolean;
}

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
