import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readEscpos } from './escpos-reader.ts';
import { openPrintingShop } from './printing-shop.ts';
import type { PrintingShop } from './printing-shop.ts';
import { soon } from './soon.ts';

let showroom: PrintingShop;

beforeEach(async () => {
  showroom = await openPrintingShop();
});

afterEach(async () => {
  await showroom.close();
});

const folder = () => join(showroom.folder, 'printer');

function files(extension: string): string[] {
  if (!existsSync(folder())) return [];
  return readdirSync(folder()).filter((file) => file.endsWith(extension));
}

describe('the virtual printer', () => {
  it.each([
    [58, 512],
    [80, 704],
  ] as const)('keeps the bytes and a picture of a receipt on %i mm', async (paper, width) => {
    await showroom.use({ kind: 'virtual', paper });
    await showroom.sell();
    await expect.poll(() => files('.png'), soon).toHaveLength(1);
    const [bin = ''] = files('.bin');
    expect(bin).toMatch(/^\d{4}-\d\d-\d\d_\d\d\.\d\d\.\d\d\.\d{3}_K1-000001\.bin$/);
    const { lines } = readEscpos(readFileSync(join(folder(), bin)));
    expect(lines).toContainEqual(
      expect.objectContaining({ text: expect.stringMatching(/^TOTAL/) }),
    );

    const picture = join(folder(), bin.replace('.bin', '.png'));
    await expect.poll(() => readByZbar(picture), soon).toBe('K1-000001');
    expect(readFileSync(picture).readUInt32BE(16)).toBe(width);
  });

  it('is what a showroom begins with', async () => {
    expect(await showroom.client.printing.status({})).toMatchObject({
      printer: { kind: 'virtual', paper: 58 },
      failure: null,
    });
  });

  it('names a copy as one', async () => {
    const sale = await showroom.sell();
    await showroom.client.printing.reprint({ key: crypto.randomUUID(), saleId: sale.id });
    await expect.poll(() => files('_K1-000001_salinan.bin'), soon).toHaveLength(1);
  });

  it('says that it cannot write, and prints when it can', async () => {
    writeFileSync(folder(), 'a file where the folder should be');
    await showroom.sell();
    await expect
      .poll(() => showroom.client.printing.status({}), soon)
      .toMatchObject({
        failure: 'VIRTUAL_FOLDER',
        queued: 1,
      });
    rmSync(folder());
    await showroom.sell();
    await expect
      .poll(() => showroom.client.printing.status({}), soon)
      .toMatchObject({
        failure: null,
        queued: 0,
      });
    expect(files('.bin')).toHaveLength(2);
  });

  it('keeps the newest few hundred prints only', async () => {
    mkdirSync(folder());
    for (let i = 0; i < 400; i += 1) {
      writeFileSync(
        join(folder(), `2020-01-01_00.00.00.${String(i).padStart(3, '0')}_tes.bin`),
        '',
      );
    }
    writeFileSync(join(folder(), 'catatan.txt'), 'not ours');
    await showroom.sell();
    await expect.poll(() => showroom.jobs(), soon).toMatchObject([{ state: 'printed' }]);
    expect(files('.bin')).toHaveLength(300);
    expect(files('K1-000001.bin')).toHaveLength(1);
    expect(files('.txt')).toEqual(['catatan.txt']);
  });
});

async function readByZbar(file: string): Promise<string> {
  const { stdout } = await promisify(execFile)('zbarimg', ['--quiet', '--raw', file]).catch(() => ({
    stdout: '',
  }));
  return stdout.trim();
}
