/** The longer side of a picture for a phone, in pixels: as wide as its screen is sharp. */
const longestSide = 560;
/** A first page with its picture is to weigh less than 60 kB; this leaves room for the rest. */
const mostBytes = 30_000;
const qualities = [76, 62, 50, 38, 26];

/** A WebP for a phone's screen: as good as `mostBytes` allow. `bytes` are a stored picture's. */
export async function renderForPhone(bytes: Uint8Array): Promise<Buffer> {
  const canvas = await import('@napi-rs/canvas');
  const image = new canvas.Image();
  image.src = Buffer.from(bytes);
  await image.decode();
  for (let side = longestSide; ; side *= 0.7) {
    const scale = Math.min(1, side / Math.max(image.width, image.height));
    const width = Math.max(1, Math.round(image.width * scale));
    const height = Math.max(1, Math.round(image.height * scale));
    const target = canvas.createCanvas(width, height);
    const context = target.getContext('2d');
    context.imageSmoothingQuality = 'high';
    context.drawImage(image, 0, 0, width, height);
    for (const quality of qualities) {
      const encoded = await target.encode('webp', quality);
      if (encoded.length <= mostBytes || side < 120) return encoded;
    }
  }
}
