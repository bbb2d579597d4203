import { readFileSync } from 'node:fs';
import type { Size } from '../../../domain/cards/card-layouts.ts';

/** Dots to a millimetre: 254 to the inch. */
const dots = 10;

/** A JPEG of a stored picture, its middle filling `size` (mm); null where the file is gone or unreadable. */
export async function cardPicture(file: string, size: Size): Promise<Buffer | null> {
  const { Image, createCanvas } = await import('@napi-rs/canvas');
  const image = new Image();
  try {
    image.src = readFileSync(file);
    await image.decode();
  } catch {
    // A card without its picture is better than no card; the office shows that the picture is gone.
    return null;
  }
  const width = Math.round(size.width * dots);
  const height = Math.round(size.height * dots);
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  const cut = Math.min(image.width / width, image.height / height);
  const [fromWidth, fromHeight] = [cut * width, cut * height];
  const [left, top] = [(image.width - fromWidth) / 2, (image.height - fromHeight) / 2];
  context.drawImage(image, left, top, fromWidth, fromHeight, 0, 0, width, height);
  return canvas.encode('jpeg', 82);
}
