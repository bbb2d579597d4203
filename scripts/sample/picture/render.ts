import { writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { size } from './backdrop.ts';
import { sceneSvg } from './scene.ts';
import type { Scenes } from './scene.ts';

/** Draws scenes with Chromium and writes one WebP each; what the drawing draws on is the machine's fonts. */
export async function renderPictures(scenes: Scenes, folder: string): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--force-color-profile=srgb', '--hide-scrollbars'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const devtools = await page.context().newCDPSession(page);
    for (const [name, scene] of Object.entries(scenes)) {
      await page.setContent(`<style>*{margin:0}svg{display:block}</style>${sceneSvg(name, scene)}`);
      const { data } = await devtools.send('Page.captureScreenshot', {
        format: 'webp',
        quality: 74,
      });
      await writeFile(`${folder}${name}.webp`, Buffer.from(data, 'base64'));
    }
  } finally {
    await browser.close();
  }
}
