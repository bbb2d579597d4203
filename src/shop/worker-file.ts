/**
 * Where the program of a worker thread lies. Run from source it is a TypeScript file below
 * src/shop; bundled for the desktop it is an entry of its own beside the shop's bundle, by the
 * same name.
 */
export function workerFile(path: string): URL {
  if (import.meta.url.endsWith('.ts')) return new URL(`./${path}.ts`, import.meta.url);
  return new URL(`./${path.split('/').at(-1)}.js`, import.meta.url);
}
