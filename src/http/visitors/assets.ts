import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { style } from './style.ts';

export interface Asset {
  path: string;
  mediaType: string;
  bytes: Buffer;
}

/** The style sheet and the letters of the titles, each at an address that tells its content. */
export function readAssets(): { style: Asset; font: Asset } {
  const file = createRequire(import.meta.url).resolve(
    '@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-700-normal.woff2',
  );
  const font = asset('huruf', 'woff2', 'font/woff2', readFileSync(file));
  const sheet = Buffer.from(style(font.path).replaceAll('\n', ''));
  return { font, style: asset('gaya', 'css', 'text/css; charset=utf-8', sheet) };
}

function asset(name: string, extension: string, mediaType: string, bytes: Buffer): Asset {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  return { path: `/${name}-${hash}.${extension}`, mediaType, bytes };
}
