import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Image, createCanvas } from '@napi-rs/canvas';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPictures } from '../../../src/shop/catalogue/pictures/pictures.ts';
import type { Pictures } from '../../../src/shop/catalogue/pictures/pictures.ts';
import { openStore } from '../../../src/shop/storage/store.ts';
import type { Store } from '../../../src/shop/storage/store.ts';
import * as sample from './picture-samples.ts';

let folder: string;
let store: Store;
let pictures: Pictures;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kompor-pictures-'));
  store = openStore(folder);
  pictures = createPictures({ db: store.db, folder, clock: { now: () => 1_700_000_000_000 } });
});

afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

async function add(bytes: Uint8Array): Promise<string> {
  const picture = await pictures.prepare(bytes);
  store.db.transaction(() => {
    pictures.record(picture);
  })();
  return picture.hash;
}

function bytesOf(hash: string, size: 'full' | 'thumb'): Buffer {
  const path = pictures.file(hash, size);
  expect(path).not.toBeNull();
  return readFileSync(path ?? '');
}

/** Width, height, and the colours of the top left and bottom right corners. */
async function look(bytes: Buffer) {
  const image = new Image();
  image.src = bytes;
  await image.decode();
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  const colour = (x: number, y: number) => {
    const [red = 0, , blue = 0] = context.getImageData(x, y, 1, 1).data;
    return red > 200 && blue < 60 ? 'red' : blue > 200 && red < 60 ? 'blue' : 'other';
  };
  const { width, height } = image;
  return { width, height, first: colour(3, 3), last: colour(width - 4, height - 4) };
}

function stored(): string[] {
  return readdirSync(join(folder, 'pictures'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);
}

describe('pictures of the catalogue', () => {
  it('stores a small JPEG, PNG and WebP as they are, named by their content', async () => {
    for (const bytes of [sample.jpeg(60, 40), sample.png(60, 40), sample.webp(60, 40)]) {
      const hash = await add(bytes);
      expect(bytesOf(hash, 'full').equals(bytes)).toBe(true);
      expect(pictures.file(hash, 'full')).toContain(join('pictures', hash.slice(0, 2), hash));
    }
    expect(store.db.prepare('SELECT media_type, width, height FROM picture').all()).toHaveLength(3);
  });

  it('cuts a thumbnail of 320 by 320 that the picture fills', async () => {
    for (const [width, height] of [
      [1200, 300],
      [300, 1200],
      [40, 40],
    ] as const) {
      const hash = await add(sample.png(width, height));
      const thumbnail = bytesOf(hash, 'thumb');
      expect(thumbnail.toString('latin1', 8, 12)).toBe('WEBP');
      expect(await look(thumbnail)).toEqual({
        width: 320,
        height: 320,
        first: 'red',
        last: 'blue',
      });
    }
  });

  it('stores the same picture once', async () => {
    const first = await add(sample.png(60, 40));
    const files = stored();
    const second = await add(sample.png(60, 40));
    expect(second).toBe(first);
    expect(stored()).toEqual(files);
    expect(files).toHaveLength(2);
    expect(store.db.prepare('SELECT count(*) FROM picture').pluck().get()).toBe(1);
  });

  it('stores what is prepared at the same moment once, too', async () => {
    const bytes = sample.jpeg(60, 40);
    const prepared = await Promise.all([1, 2, 3].map(() => pictures.prepare(bytes)));
    expect(new Set(prepared.map((picture) => picture.hash)).size).toBe(1);
    expect(stored()).toHaveLength(2);
  });

  it('turns a phone picture upright and does not pass on where it was taken', async () => {
    const bytes = sample.phoneJpeg(60, 40);
    expect(bytes.includes('Exif')).toBe(true);
    const hash = await add(bytes);
    const kept = bytesOf(hash, 'full');
    expect(kept.includes('Exif')).toBe(false);
    const { width, height, first, last } = await look(kept);
    expect({ width, height, first, last }).toEqual({
      width: 40,
      height: 60,
      first: 'red',
      last: 'blue',
    });
    expect(store.db.prepare('SELECT width, height FROM picture').get()).toEqual({
      width: 40,
      height: 60,
    });
    expect(pictures.read(hash)).toMatchObject({ mediaType: 'image/jpeg' });
  });

  it('does not pass on words that a picture carries', async () => {
    const hash = await add(sample.pngWithText('rumah Bu Contoh'));
    expect(bytesOf(hash, 'full').includes('Contoh')).toBe(false);
    expect(pictures.read(hash)?.mediaType).toBe('image/webp');
  });

  it('makes a picture that is larger than a screen smaller', async () => {
    const hash = await add(sample.jpeg(3200, 1000));
    expect(await look(bytesOf(hash, 'full'))).toEqual({
      width: 1600,
      height: 500,
      first: 'red',
      last: 'blue',
    });
  });

  it('reads a picture of one pixel and a very narrow one', async () => {
    for (const bytes of [sample.png(1, 1), sample.png(3000, 1)]) {
      expect(pictures.file(await add(bytes), 'thumb')).not.toBeNull();
    }
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    [
      'an SVG named .png',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
    ],
    ['an HTML page named .png', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a GIF', Buffer.from('R0lGODlhAQABAAAAACw=', 'base64')],
    ['a JPEG signature alone', Buffer.from('ffd8ffe0', 'hex')],
    ['a PNG signature alone', Buffer.from('89504e470d0a1a0a', 'hex')],
    ['a WebP signature alone', Buffer.from('RIFF\u0004\0\0\0WEBP', 'latin1')],
    ['a JPEG cut in half', half(sample.jpeg(800, 600))],
    ['a PNG cut in half', half(sample.png(800, 600))],
    ['a WebP cut in half', half(sample.webp(800, 600))],
    ['a PNG without its last bytes', sample.png(60, 40).subarray(0, -3)],
    ['a PNG with a broken byte', broken(sample.png(60, 40))],
    ['a PNG that says it is larger than it is', sample.pngThatSays(1000, 1000, 10)],
    ['a PNG that says it is smaller than it is', sample.pngThatSays(10, 10, 100_000)],
    ['a PNG that says it has 900 megapixels', sample.pngThatSays(30_000, 30_000, 10)],
    ['a PNG that says it has no height', sample.pngThatSays(10, 0, 0)],
    ['more than 8 MiB', Buffer.concat([sample.jpeg(60, 40), Buffer.alloc(8 * 1024 * 1024)])],
  ])('refuses %s and leaves nothing behind', async (_, bytes) => {
    await expect(pictures.prepare(bytes)).rejects.toMatchObject({ code: 'PICTURE_UNREADABLE' });
    expect(stored()).toEqual([]);
  });

  it('reads the sound PNG that the lying ones are made like', async () => {
    expect(await add(sample.pngThatSays(10, 10, 10))).toMatch(/^[0-9a-f]{64}$/);
  });

  it('goes on after a picture that was refused', async () => {
    const refused = pictures.prepare(Buffer.from('no picture'));
    const read = pictures.prepare(sample.png(60, 40));
    await expect(refused).rejects.toThrow('PICTURE_UNREADABLE');
    expect((await read).width).toBe(60);
  });

  it('knows no file outside its folder, unrecorded, or gone', async () => {
    writeFileSync(join(folder, 'secret.webp'), 'secret');
    for (const hash of ['../secret', '..', '', 'a'.repeat(64), 'A'.repeat(64), '/etc/passwd']) {
      expect(pictures.file(hash, 'full'), hash).toBeNull();
      expect(pictures.read(hash), hash).toBeNull();
    }
    const prepared = await pictures.prepare(sample.png(60, 40));
    expect(pictures.file(prepared.hash, 'full')).toBeNull();
    pictures.record(prepared);
    const path = pictures.file(prepared.hash, 'full') ?? '';
    rmSync(path);
    expect(pictures.file(prepared.hash, 'full')).toBeNull();
    expect(pictures.read(prepared.hash)).toBeNull();
  });

  it('brings a file back that was lost when its picture is added again', async () => {
    const hash = await add(sample.png(60, 40));
    rmSync(pictures.file(hash, 'thumb') ?? '');
    await add(sample.png(60, 40));
    expect(pictures.file(hash, 'thumb')).not.toBeNull();
  });
});

function half(bytes: Buffer): Buffer {
  return bytes.subarray(0, Math.floor(bytes.length / 2));
}

function broken(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  const middle = Math.floor(copy.length / 2);
  copy.writeUInt8(copy.readUInt8(middle) ^ 0xff, middle);
  return copy;
}
