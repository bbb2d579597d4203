import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { pictureHashSchema } from '../../../contract/primitives.ts';
import type { Clock } from '../../clock.ts';
import { refuse } from '../../refuse.ts';
import type { Db } from '../../storage/db.ts';
import { renderForPhone } from './phone-picture.ts';
import { phonePath, picturePath, thumbnailPath, writeOnce } from './picture-files.ts';
import type { MediaType } from './picture-header.ts';
import { renderPicture } from './render-picture.ts';
import { picturesSql } from './sql.ts';

/** A picture whose files are on the disk. `hash` is that of the stored bytes. */
export interface PreparedPicture {
  hash: string;
  mediaType: MediaType;
  width: number;
  height: number;
  size: number;
}

/** The pictures of the catalogue: each stored once, by its content, with a thumbnail. */
export interface Pictures {
  /**
   * Reads a JPEG, PNG or WebP and puts it on the disk, outside any transaction; one at a time, as
   * a large picture needs much memory. Refuses with PICTURE_UNREADABLE.
   */
  prepare(bytes: Uint8Array): Promise<PreparedPicture>;
  /** Records a prepared picture, inside the transaction that uses it. */
  record(picture: PreparedPicture): void;
  /** The file of a recorded picture, or null. */
  file(hash: string, size: 'full' | 'thumb'): string | null;
  /**
   * The file of a recorded picture as small as a phone wants it, or null. It is made when it is
   * asked for first, one at a time.
   */
  phone(hash: string): Promise<string | null>;
  /** The bytes of a recorded picture, or null. */
  read(hash: string): { mediaType: MediaType; bytes: Uint8Array<ArrayBuffer> } | null;
}

export function createPictures(deps: { db: Db; folder: string; clock: Clock }): Pictures {
  const { folder, clock } = deps;
  const sql = picturesSql(deps.db);
  let turn: Promise<unknown> = Promise.resolve();

  const prepareNow = async (bytes: Uint8Array): Promise<PreparedPicture> => {
    const rendered = await renderPicture(Buffer.from(bytes));
    if (rendered === null) throw refuse('PICTURE_UNREADABLE');
    const { mediaType, width, height } = rendered;
    const hash = createHash('sha256').update(rendered.bytes).digest('hex');
    await writeOnce(thumbnailPath(folder, hash), rendered.thumbnail);
    await writeOnce(picturePath(folder, hash, mediaType), rendered.bytes);
    return { hash, mediaType, width, height, size: rendered.bytes.length };
  };

  const mediaTypeOf = (hash: string): MediaType | undefined =>
    pictureHashSchema.safeParse(hash).success ? sql.mediaType.get(hash) : undefined;

  const file: Pictures['file'] = (hash, size) => {
    const mediaType = mediaTypeOf(hash);
    if (mediaType === undefined) return null;
    const path =
      size === 'full' ? picturePath(folder, hash, mediaType) : thumbnailPath(folder, hash);
    return existsSync(path) ? path : null;
  };

  const phone = async (hash: string): Promise<string | null> => {
    const full = file(hash, 'full');
    if (full === null) return null;
    const path = phonePath(folder, hash);
    if (existsSync(path)) return path;
    const made = turn.then(async () => {
      if (!existsSync(path)) await writeOnce(path, await renderForPhone(await readFile(full)));
    });
    turn = made.catch(() => undefined);
    await made;
    return path;
  };

  return {
    file,
    phone,
    prepare: (bytes) => {
      const prepared = turn.then(() => prepareNow(bytes));
      turn = prepared.catch(() => undefined);
      return prepared;
    },
    record: (picture) => {
      sql.insert.run({ ...picture, at: clock.now() });
    },
    read: (hash) => {
      const path = file(hash, 'full');
      const mediaType = mediaTypeOf(hash);
      if (path === null || mediaType === undefined) return null;
      return { mediaType, bytes: new Uint8Array(readFileSync(path)) };
    },
  };
}
