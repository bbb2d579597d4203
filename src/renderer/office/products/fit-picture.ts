const mostBytes = 8_000_000;
const longestSide = 2400;

/**
 * The picture as it is sent: as it was chosen, or smaller where it weighs more than the shop takes.
 * Throws where the browser cannot read it.
 */
export async function fitPicture(file: File): Promise<Blob> {
  if (file.size <= mostBytes) return file;
  const image = await createImageBitmap(file);
  const scale = Math.min(1, longestSide / Math.max(image.width, image.height));
  const canvas = new OffscreenCanvas(
    Math.round(image.width * scale),
    Math.round(image.height * scale),
  );
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.88 });
}
