import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import type { UserConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * A dozen files instead of a hundred: each costs an old PC a question and an answer before the first
 * screen. What a page begins with and what the office shows are kept apart; the pages themselves
 * (main.tsx) stay out, because a module in a shared file runs wherever that file is loaded.
 */
const groups = [
  { name: 'begin', tags: ['$initial' as const], test: /^(?!.*(main\.tsx|\.html))/, priority: 3 },
  { name: 'counter', test: /renderer[\\/](counter|shift|sales)[\\/]/, priority: 2 },
  { name: 'office', test: /renderer[\\/]office[\\/](?!qris[\\/]read-picture)/, priority: 1 },
];

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
      output: { codeSplitting: { groups } },
    },
  },
} satisfies UserConfig;

export default defineConfig(rendererConfig);
