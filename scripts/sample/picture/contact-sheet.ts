import { readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';

/** One PNG of many pictures side by side, to judge them together. */
export async function contactSheet(
  files: string[],
  output: string,
  columns = 4,
  cell = 360,
): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: columns * cell, height: cell } });
    const images = await Promise.all(
      files.map(
        async (file) =>
          `<img width="${cell}" height="${cell}" src="data:image/webp;base64,${await readFile(file, 'base64')}">`,
      ),
    );
    await page.setContent(
      `<style>*{margin:0}body{display:flex;flex-wrap:wrap}</style>${images.join('')}`,
    );
    await page.screenshot({ path: output, fullPage: true });
  } finally {
    await browser.close();
  }
}
