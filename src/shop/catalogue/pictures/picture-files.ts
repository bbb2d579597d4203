import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { MediaType } from './picture-header.ts';

const extensions: Record<MediaType, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
};

/** Where a picture lies: `<folder>/pictures/ab/<hash>.<ext>`. */
export function picturePath(folder: string, hash: string, mediaType: MediaType): string {
  return join(folder, 'pictures', hash.slice(0, 2), `${hash}.${extensions[mediaType]}`);
}

/** Where its thumbnail lies, beside it. */
export function thumbnailPath(folder: string, hash: string): string {
  return join(folder, 'pictures', hash.slice(0, 2), `${hash}.thumb.webp`);
}

/** Where it lies as small as a phone wants it. */
export function phonePath(folder: string, hash: string): string {
  return join(folder, 'pictures', hash.slice(0, 2), `${hash}.phone.webp`);
}

/**
 * Writes a file once, whole and on the disk before it has its name: after a power cut it is there
 * or it is not. A file that already has the name has the same content.
 */
export async function writeOnce(path: string, bytes: Uint8Array): Promise<void> {
  if (existsSync(path)) return;
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

/** Puts a folder's new names on the disk. Windows keeps them by itself and cannot open a folder. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
