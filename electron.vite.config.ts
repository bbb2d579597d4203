import { globSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { rendererConfig } from './vite.web.config.ts';

const root = import.meta.dirname;

/** The programs of the shop's worker threads: each is an entry by its own name. */
const workers = globSync('src/shop/**/*-worker.ts', { cwd: root }).map((file) => [
  basename(file, '.ts'),
  resolve(root, file),
]);

/**
 * Keeps `new URL('./x', import.meta.url)` true after bundling: a worker is found beside the bundle,
 * anything else where it lies, below the app's folder.
 */
function keepUrls(): Plugin {
  const pattern = /new URL\(\s*'([^']+)'\s*,\s*import\.meta\.url\s*,?\s*\)/g;
  return {
    name: 'kompor:keep-urls',
    apply: 'build',
    transform(code, id) {
      if (!id.startsWith(resolve(root, 'src'))) return null;
      const kept = code.replace(pattern, (_whole, path: string) => {
        const target = resolve(id, '..', path);
        const place = relative(root, target) + (path.endsWith('/') ? '/' : '');
        if (!target.endsWith('.ts')) return `new URL('../../${place}', import.meta.url)`;
        return `new URL('./${basename(target, '.ts')}.js', import.meta.url)`;
      });
      return kept === code ? null : { code: kept, map: null };
    },
  };
}

export default defineConfig({
  main: {
    plugins: [keepUrls()],
    build: {
      rolldownOptions: {
        input: {
          main: resolve(root, 'src/main/main.ts'),
          shop: resolve(root, 'src/main/shop.ts'),
          ...Object.fromEntries(workers),
        },
        // One flat folder, so that every file is as deep below the app's folder as any other.
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
        // The main process takes the folders from the shop's host without taking the whole shop in.
        treeshake: { moduleSideEffects: (id) => !id.startsWith(resolve(root, 'src/shop')) },
      },
    },
  },
  preload: {
    build: {
      // A sandboxed preload is one CommonJS file that can require nothing but Electron.
      isolatedEntries: true,
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          counter: resolve(root, 'src/preload/counter.ts'),
          office: resolve(root, 'src/preload/office.ts'),
        },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: { ...rendererConfig, build: { ...rendererConfig.build, minify: true } },
});
