import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { isGraphQlErrorResult } from '@vendure/core';
import type { AssetService } from '@vendure/core';
import sharp from 'sharp';
import { firstRow, rows } from '../database/database.ts';
import { changeCatalogue } from './catalogue-context.ts';
import type { Marketplace } from './catalogue-context.ts';
import type { Showroom } from './showrooms.ts';

export const PICTURE_BYTES = 5 * 1024 * 1024;

export type PictureResult = 'stored' | 'exists' | 'bad-hash' | 'no-picture';

/** Keeps a picture under the SHA-256 of its bytes, once, as an asset of Vendure. */
export async function putPicture(
  marketplace: Marketplace,
  assets: AssetService,
  showroom: Showroom,
  hash: string,
  bytes: Buffer,
): Promise<PictureResult> {
  if (!/^[0-9a-f]{64}$/u.test(hash) || createHash('sha256').update(bytes).digest('hex') !== hash)
    return 'bad-hash';
  const extension = extensionOf(bytes);
  if (extension === undefined || !(await canBeDrawn(bytes))) return 'no-picture';
  return changeCatalogue(marketplace, async (tx) => {
    const known = await tx.run(firstRow('SELECT hash FROM kompor_picture WHERE hash = $1', hash));
    if (known !== undefined) return 'exists';
    const fileName = `${hash.slice(0, 32)}.${extension}`;
    const asset = await assets.createFromFileStream(Readable.from([bytes]), fileName, tx.context);
    if (isGraphQlErrorResult(asset)) throw new Error(asset.message);
    await tx.run(
      rows(
        'INSERT INTO kompor_picture (hash, asset_id, showroom_code, bytes, stored_at) VALUES ($1, $2, $3, $4, $5)',
        hash,
        Number(asset.id),
        showroom.code,
        bytes.length,
        Date.now(),
      ),
    );
    return 'stored';
  });
}

/** Decodes the whole picture once, so that a broken one is refused before anything of it is kept. */
async function canBeDrawn(bytes: Buffer): Promise<boolean> {
  try {
    await sharp(bytes, { limitInputPixels: 64_000_000 }).resize(16).toBuffer();
    return true;
  } catch {
    return false;
  }
}

/** What the first bytes say: a JPEG, PNG or WebP. */
function extensionOf(bytes: Buffer): 'jpg' | 'png' | 'webp' | undefined {
  if (bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'jpg';
  if (bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])))
    return 'png';
  if (bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP')
    return 'webp';
  return undefined;
}
