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

const pagePaths: Record<string, string> = {
  '/index.html': '/',
  '/layar.html': '/layar',
  '/kios.html': '/',
};

/** Reads the built screens into memory; every page answers at the address that people know. */
export function readBundle(folder: string): BundleFile[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return files.flatMap((file) => {
    const mediaType = mediaTypeOf(file);
    if (mediaType === null) return [];
    const path = `/${relative(folder, file).split(sep).join('/')}`;
    const served = { mediaType, bytes: readFileSync(file), immutable: path.startsWith('/assets/') };
    return [{ ...served, path: pagePaths[path] ?? path }];
  });
}
