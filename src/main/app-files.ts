import { readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { mediaTypeOf } from '../http/media-types.ts';
import { isAt } from './address.ts';

/** Where the picture with this hash lies, or null; `thumb` asks for the small one. */
export type FindPicture = (hash: string, thumb: boolean) => Promise<string | null>;

export interface AppFiles {
  origin: string;
  /** The folder of the build whose pages these are. */
  folder: string;
  /** The pages by their paths: `/` and others that people know. */
  pages: Readonly<Record<string, string>>;
  /** What goes along with every answer. */
  headers: Readonly<Record<string, string>>;
  findPicture: FindPicture;
}

const picturePath = /^\/pictures\/([0-9a-f]{64})(\/thumb)?$/;
const forEver = 'public, max-age=31536000, immutable';

/**
 * Answers what the windows of one origin load: its pages, what those load from `/assets/` of the same
 * build, and the pictures of products. It only ever reads, and only from those two places.
 */
export function createAppFiles({ origin, folder, pages, headers, findPicture }: AppFiles) {
  const root = resolve(folder);
  const refused = (status: number) => new Response(null, { status, headers });

  const answer = async (file: string | null, caching: string): Promise<Response> => {
    const body = file === null ? null : await readIfThere(file);
    if (file === null || body === null) return refused(404);
    return new Response(body, {
      headers: {
        ...headers,
        'Content-Type': mediaTypeOf(file) ?? 'application/octet-stream',
        'Cache-Control': caching,
      },
    });
  };

  return async (request: Request): Promise<Response> => {
    if (!isAt(origin, request.url)) return refused(404);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refused(405);
    const path = decodedPath(request.url);
    if (path === null) return refused(400);
    const picture = picturePath.exec(path);
    if (picture?.[1] !== undefined) {
      return answer(await findPicture(picture[1], picture[2] !== undefined), forEver);
    }
    const page = pages[path];
    if (page !== undefined) return answer(join(root, page), 'no-cache');
    const file = join(root, path);
    if (!file.startsWith(join(root, 'assets') + sep)) return refused(404);
    return answer(file, forEver);
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

async function readIfThere(file: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') return null;
    throw error;
  }
}
