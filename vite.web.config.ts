import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import type { UserConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * How the screens are built, for the browser and for the desktop windows alike: addresses begin at
 * the root, which holds at http://127.0.0.1:PORT/ and at kompor://app/. Nothing is inlined, because
 * the content security policy allows neither inline scripts nor data addresses in stylesheets.
 */
export const rendererConfig = {
  root: here('./src/renderer'),
  base: '/',
  publicDir: false,
  plugins: [react()],
  build: {
    outDir: here('./out/renderer'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'chrome120',
    rollupOptions: {
      input: [here('./src/renderer/index.html'), here('./src/renderer/layar.html')],
    },
  },
} satisfies UserConfig;

export default defineConfig(rendererConfig);
