import { execFile } from 'node:child_process';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { tempFolder } from '../../support/shop.ts';

const run = promisify(execFile);

/** What zbarimg reads on all pages of a PDF (base64), sorted; `dpi` as a fair printer has. */
export async function codesIn(pdf: string, dpi = 200): Promise<string[]> {
  const folder = tempFolder();
  const file = join(folder, 'kartu.pdf');
  writeFileSync(file, Buffer.from(pdf, 'base64'));
  await run('pdftoppm', ['-r', `${dpi}`, '-gray', file, join(folder, 'halaman')]);
  const pages = readdirSync(folder).filter((name) => name.startsWith('halaman'));
  const read = pages.map((name) => run('zbarimg', ['--quiet', '--raw', join(folder, name)]));
  const codes = (await Promise.all(read)).flatMap(({ stdout }) => stdout.trim().split('\n'));
  return codes.toSorted();
}

/** The words on all pages of a PDF (base64), one blank between two. */
export async function wordsIn(pdf: string): Promise<string> {
  const file = join(tempFolder(), 'kartu.pdf');
  writeFileSync(file, Buffer.from(pdf, 'base64'));
  const { stdout } = await run('pdftotext', ['-raw', file, '-']);
  rmSync(file);
  return stdout.replaceAll(/\s+/g, ' ');
}
