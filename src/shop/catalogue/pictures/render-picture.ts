import type { Canvas, Image } from '@napi-rs/canvas';
import { readPictureHeader } from './read-picture-header.ts';
import type { MediaType, PictureHeader } from './picture-header.ts';
import { pngHoldsItsSize } from './png-size.ts';

const mostBytes = 8 * 1024 * 1024;
const mostPixels = 40_000_000;
/** A stored picture is at most so long on its longer side: a screen's width. */
const longestSide = 1600;
/** Both sides of a thumbnail. */
const thumbnailSide = 320;

/** A picture as it is stored: upright, without EXIF, no larger than a screen shows. */
export interface RenderedPicture {
  bytes: Buffer;
  mediaType: MediaType;
  width: number;
  height: number;
  /** A WebP of 320 × 320 pixels, the picture filling it. */
  thumbnail: Buffer;
}

/**
 * Makes the stored picture and its thumbnail from a JPEG, PNG or WebP of at most 8 MiB and 40
 * megapixels. The bytes stay as they are unless they are larger than a screen or tell more than
 * the picture (a phone writes the place into EXIF); then they are encoded anew, of an animation
 * the first frame. Null for what cannot be read.
 */
export async function renderPicture(bytes: Buffer): Promise<RenderedPicture | null> {
  const header = bytes.length <= mostBytes ? readPictureHeader(bytes) : null;
  if (header === null || !isFit(header)) return null;
  if (header.mediaType === 'image/png' && !(await pngHoldsItsSize(bytes))) return null;
  const canvas = await import('@napi-rs/canvas');
  const image = new canvas.Image();
  try {
    image.src = bytes;
    await image.decode();
  } catch {
    // The decoder says only that it cannot; the person at the screen is told the same.
    return null;
  }
  if (image.width * image.height !== header.width * header.height) return null;

  const draw = (source: Canvas | Image, width: number, height: number, fill = false): Canvas => {
    const target = canvas.createCanvas(width, height);
    const context = target.getContext('2d');
    context.imageSmoothingQuality = 'high';
    const scale = Math.max(width / source.width, height / source.height);
    const [across, down] = fill ? [width / scale, height / scale] : [source.width, source.height];
    const [left, top] = [(source.width - across) / 2, (source.height - down) / 2];
    context.drawImage(source, left, top, across, down, 0, 0, width, height);
    return target;
  };

  const scale = Math.min(1, longestSide / Math.max(image.width, image.height));
  const width = Math.max(1, Math.round(image.width * scale));
  const height = Math.max(1, Math.round(image.height * scale));
  const shown = draw(image, width, height);
  const thumbnail = await draw(shown, thumbnailSide, thumbnailSide, true).encode('webp', 82);
  if (scale === 1 && !header.tells) {
    return { bytes, mediaType: header.mediaType, width, height, thumbnail };
  }
  return header.mediaType === 'image/jpeg'
    ? { bytes: await shown.encode('jpeg', 88), mediaType: 'image/jpeg', width, height, thumbnail }
    : { bytes: await shown.encode('webp', 88), mediaType: 'image/webp', width, height, thumbnail };
}

function isFit({ width, height }: PictureHeader): boolean {
  return width > 0 && height > 0 && width * height <= mostPixels;
}
