import { globSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { defineConfig } from 'electron-vite';
import { rendererConfig } from './vite.web.config.ts';

const root = import.meta.dirname;

/** The programs of the shop's worker threads: each is an entry by its own name (worker-file.ts). */
const workers = globSync('src/shop/**/*-worker.ts', { cwd: root }).map((file) => [
  basename(file, '.ts'),
  resolve(root, file),
]);

export default defineConfig({
  main: {
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
          display: resolve(root, 'src/preload/display.ts'),
          kiosk: resolve(root, 'src/preload/kiosk.ts'),
        },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: { ...rendererConfig, build: { ...rendererConfig.build, minify: true } },
});
