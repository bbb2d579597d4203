import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

export interface BundleFile {
  /** The address it is served at. */
  path: string;
  mediaType: string;
  bytes: Buffer;
  /** True where the name carries a hash of the content. */
  immutable: boolean;
}

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};

/** Reads the built screens into memory; index.html also answers at `/`. */
export function readBundle(folder: string): BundleFile[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return files.flatMap((file) => {
    const mediaType = mediaTypes[extname(file)];
    if (mediaType === undefined) return [];
    const path = `/${relative(folder, file).split(sep).join('/')}`;
    const served = { mediaType, bytes: readFileSync(file), immutable: path.startsWith('/assets/') };
    return path === '/index.html' ? [{ ...served, path: '/' }] : [{ ...served, path }];
  });
}
