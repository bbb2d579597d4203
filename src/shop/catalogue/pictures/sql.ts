import type { Db } from '../../storage/db.ts';
import type { MediaType } from './picture-header.ts';

/** What pictures are recorded and looked up with. */
export function picturesSql(db: Db) {
  return {
    insert: db.prepare<
      [{ hash: string; mediaType: string; width: number; height: number; size: number; at: number }]
    >(
      `INSERT INTO picture (hash, media_type, width, height, size, added_at)
       VALUES (@hash, @mediaType, @width, @height, @size, @at)
       ON CONFLICT (hash) DO NOTHING`,
    ),
    mediaType: db
      .prepare<[string], MediaType>('SELECT media_type FROM picture WHERE hash = ?')
      .pluck(),
  };
}
