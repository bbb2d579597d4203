import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildShowroom } from './build-showroom.ts';
import { contactSheet } from './picture/contact-sheet.ts';
import { renderPictures } from './picture/render.ts';
import { scenes } from './picture/scenes/index.ts';

/**
 * Writes resources/sample/showroom.json; with `--pictures` draws the pictures too.
 * `--only REGEX` limits the pictures by name, `--sheet FILE.png` puts them on one sheet to look at.
 */
const { values } = parseArgs({
  options: {
    pictures: { type: 'boolean', default: false },
    only: { type: 'string' },
    sheet: { type: 'string' },
  },
});
const output = fileURLToPath(new URL('../../resources/sample/', import.meta.url));
const pictures = `${output}pictures/`;

const showroom = buildShowroom();
await mkdir(pictures, { recursive: true });
await writeFile(`${output}showroom.json`, `${JSON.stringify(showroom, null, 2)}\n`);
process.stdout.write(
  `${showroom.products.length} products of ${showroom.producers.length} producers\n`,
);

const wanted = Object.entries(scenes).filter(([name]) =>
  values.only === undefined ? true : new RegExp(values.only).test(name),
);
if (values.pictures) {
  if (values.only === undefined) await rm(pictures, { recursive: true });
  await mkdir(pictures, { recursive: true });
  await renderPictures(Object.fromEntries(wanted), pictures);
  process.stdout.write(`${wanted.length} pictures\n`);
}
if (values.sheet !== undefined) {
  await contactSheet(
    wanted.map(([name]) => `${pictures}${name}.webp`),
    values.sheet,
  );
}
