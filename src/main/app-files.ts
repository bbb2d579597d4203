import { readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { mediaTypeOf } from '../http/media-types.ts';
import { isOurs } from './address.ts';
import { pageHeaders } from './content-policy.ts';

/** Where the picture with this hash lies, or null; `thumb` asks for the small one. */
export type FindPicture = (hash: string, thumb: boolean) => Promise<string | null>;

const picturePath = /^\/pictures\/([0-9a-f]{64})(\/thumb)?$/;
/** The pages, by the addresses that people know. */
const namedPages: Record<string, string> = { '/': 'index.html', '/layar': 'layar.html' };
const forEver = 'public, max-age=31536000, immutable';

/**
 * Answers what a window loads: the built pages in `pages` and the pictures of products. It only
 * ever reads, and only from those two places.
 */
export function createAppFiles(pages: string, findPicture: FindPicture) {
  const root = resolve(pages);

  return async (request: Request): Promise<Response> => {
    if (!isOurs(request.url)) return refused(404);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refused(405);
    const path = decodedPath(request.url);
    if (path === null) return refused(400);
    const picture = picturePath.exec(path);
    if (picture?.[1] !== undefined) {
      return answer(await findPicture(picture[1], picture[2] !== undefined), forEver);
    }
    const file = join(root, namedPages[path] ?? path);
    if (!file.startsWith(root + sep)) return refused(404);
    return answer(file, path.startsWith('/assets/') ? forEver : 'no-cache');
  };
}

function decodedPath(url: string): string | null {
  try {
    const path = decodeURIComponent(new URL(url).pathname);
    return path.includes('\0') || path.includes('\\') ? null : path;
  } catch {
    return null;
  }
}

async function answer(file: string | null, caching: string): Promise<Response> {
  const body = file === null ? null : await readIfThere(file);
  if (file === null || body === null) return refused(404);
  return new Response(body, {
    headers: {
      ...pageHeaders,
      'Content-Type': mediaTypeOf(file) ?? 'application/octet-stream',
      'Cache-Control': caching,
    },
  });
}

async function readIfThere(file: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') return null;
    throw error;
  }
}

function refused(status: number): Response {
  return new Response(null, { status, headers: pageHeaders });
}
