import { readFileSync } from 'node:fs';

/** Pixels on each side: 300 to the inch at the size of the largest picture on a shelf card. */
const side = 420;

/** A square JPEG of a stored picture, its middle filling it; null where the file is gone or unreadable. */
export async function cardPicture(file: string): Promise<Buffer | null> {
  const { Image, createCanvas } = await import('@napi-rs/canvas');
  const image = new Image();
  try {
    image.src = readFileSync(file);
    await image.decode();
  } catch {
    // A card without its picture is better than no card; the office shows that the picture is gone.
    return null;
  }
  const canvas = createCanvas(side, side);
  const context = canvas.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, side, side);
  context.imageSmoothingQuality = 'high';
  const cut = Math.min(image.width, image.height);
  const [left, top] = [(image.width - cut) / 2, (image.height - cut) / 2];
  context.drawImage(image, left, top, cut, cut, 0, 0, side, side);
  return canvas.encode('jpeg', 82);
}
