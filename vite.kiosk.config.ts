import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { rendererConfig } from './vite.web.config.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The kiosk is built by itself: no file of it is shared with staff's screens, so nothing of those is
 * loaded, or can be, by the screen that strangers stand at.
 */
export default defineConfig({
  ...rendererConfig,
  build: {
    ...rendererConfig.build,
    outDir: here('./out/kiosk'),
    rollupOptions: { input: [here('./src/renderer/kios.html')] },
  },
});
