import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { mediaTypeOf } from './media-types.ts';

export interface BundleFile {
  /** The address it is served at. */
  path: string;
  mediaType: string;
  bytes: Buffer;
  /** True where the name carries a hash of the content. */
  immutable: boolean;
}

/** Reads the built screens into memory; index.html also answers at `/`. */
export function readBundle(folder: string): BundleFile[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return files.flatMap((file) => {
    const mediaType = mediaTypeOf(file);
    if (mediaType === null) return [];
    const path = `/${relative(folder, file).split(sep).join('/')}`;
    const served = { mediaType, bytes: readFileSync(file), immutable: path.startsWith('/assets/') };
    return path === '/index.html' ? [{ ...served, path: '/' }] : [{ ...served, path }];
  });
}
