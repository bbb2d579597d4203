import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { DATABASES } from './support/databases.ts';
import { newShowroom, product } from './support/showroom.ts';

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

describe.each(DATABASES)('pictures on %s', (database) => {
  it.each(['jpeg', 'png', 'webp'] as const)(
    'asks for a %s it lacks, keeps it once and shows it',
    async (format) => {
      const showroom = await newShowroom(database);
      const sku = `${showroom.code}-1`;
      const bytes = await picture(format, showroom.code);
      const hash = hashOf(bytes);
      const input = product(sku, { pictures: [hash] });
      expect(await showroom.putProducts([input])).toMatchObject([
        { status: 'ACCEPTED', missingPictures: [hash] },
      ]);
      expect(await showroom.putProducts([input])).toMatchObject([
        { status: 'UNCHANGED', missingPictures: [hash] },
      ]);

      const first = await showroom.putPicture(hash, bytes);
      expect([first.status, await first.json()]).toEqual([200, { status: 'stored' }]);
      const second = await showroom.putPicture(hash, bytes);
      expect([second.status, await second.json()]).toEqual([200, { status: 'exists' }]);

      expect(await showroom.putProducts([input])).toMatchObject([
        { status: 'ACCEPTED', missingPictures: [] },
      ]);
      const online = await showroom.online(input.name);
      const source = online!.featuredAsset!.source;
      expect(online!.variants[0]!.featuredAsset!.source).toBe(source);
      const served = Buffer.from(await (await fetch(source)).arrayBuffer());
      expect(hashOf(served)).toBe(hash);
      expect(
        (await fetch(`${source.replace('/source/', '/preview/')}?w=50`)).headers.get(
          'content-type',
        ),
      ).toBeTruthy();
    },
  );

  it('shows the first of several pictures first, in the new order when it changes', async () => {
    const showroom = await newShowroom(database);
    const sku = `${showroom.code}-1`;
    const pictures = await Promise.all(
      ['a', 'b', 'c'].map((seed) => picture('png', `${showroom.code}${seed}`)),
    );
    const hashes = pictures.map(hashOf);
    await Promise.all(pictures.map((bytes, index) => showroom.putPicture(hashes[index]!, bytes)));
    await showroom.putProducts([product(sku, { pictures: hashes })]);
    expect(await shown(hashes)).toEqual(hashes);
    await showroom.putProducts([product(sku, { pictures: hashes.toReversed() })]);
    expect(await shown(hashes)).toEqual(hashes.toReversed());
    await showroom.putProducts([product(sku, { pictures: [] })]);
    expect(await showroom.online(`Keripik singkong ${sku}`)).toMatchObject({
      featuredAsset: null,
      assets: [],
    });

    async function shown(known: string[]): Promise<(string | undefined)[]> {
      const online = await showroom.online(`Keripik singkong ${sku}`);
      return online!.assets.map((asset) =>
        known.find((hash) => asset.source.includes(hash.slice(0, 32))),
      );
    }
  });

  it('keeps a picture once that several requests bring at the same time', async () => {
    const showroom = await newShowroom(database);
    const bytes = await picture('png', showroom.code);
    const answers = await Promise.all(
      Array.from({ length: 5 }, async () =>
        (await showroom.putPicture(hashOf(bytes), bytes)).json(),
      ),
    );
    expect(
      answers.filter((answer) => (answer as { status: string }).status === 'stored'),
    ).toHaveLength(1);
    expect(
      answers.filter((answer) => (answer as { status: string }).status === 'exists'),
    ).toHaveLength(4);
  });

  it('refuses what is no picture, is cut off, is not what the hash says, is too large or comes without a key', async () => {
    const showroom = await newShowroom(database);
    const whole = await picture('jpeg', showroom.code);
    const cut = whole.subarray(0, 200);
    const text = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
    const huge = Buffer.alloc(5 * 1024 * 1024 + 1, 1);
    const status = async (hash: string, bytes: Buffer): Promise<number> =>
      (await showroom.putPicture(hash, bytes)).status;
    expect(await status(hashOf(text), text)).toBe(400);
    expect(await status(hashOf(cut), cut)).toBe(400);
    expect(await status('0'.repeat(64), whole)).toBe(400);
    expect(await status('..%2f..%2fsecrets', whole)).toBe(400);
    expect(await status(hashOf(huge), huge)).toBe(413);
    const stranger = await fetch(`${showroom.address}/kompor/pictures/${hashOf(whole)}`, {
      method: 'PUT',
      body: new Uint8Array(whole),
    });
    expect(stranger.status).toBe(403);
  });
});

/** A picture that no other test has, for the same seed always the same. */
async function picture(format: 'jpeg' | 'png' | 'webp', seed: string): Promise<Buffer> {
  const pixels = Buffer.alloc(64 * 64 * 3);
  let state = createHash('sha256').update(seed).digest().readUInt32LE(0);
  for (let index = 0; index < pixels.length; index += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    pixels[index] = state >>> 24;
  }
  return sharp(pixels, { raw: { width: 64, height: 64, channels: 3 } })
    .toFormat(format)
    .toBuffer();
}
