import { execFile } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { addProduct, emptyShop, newKey } from '../../support/shop.ts';
import { readEscpos } from '../printing/escpos-reader.ts';
import { soon } from '../printing/soon.ts';

const run = promisify(execFile);
const longest = `Kerajinan ${'Anyaman Bambu Halus '.repeat(9)}`.trim();

describe('a label on receipt paper', () => {
  it.each([58, 80] as const)('of %i mm says all of it and has its code', async (paper) => {
    const shop = await emptyShop({ background: true });
    const { client, folder } = shop;
    await client.printing.configure({ key: newKey(), printer: { kind: 'virtual', paper } });
    const story = 'Dianyam sore hari oleh sebelas penganyam di pendapa ujung desa. Kedua.';
    const made = { producer: 'Bu Uji', village: 'Desa Uji', pirt: '2159999990023-31', story };
    await addProduct(shop, { sku: 'KRJ-1', name: longest, unit: 'kg', ...made });
    const command = { key: newKey(), skus: ['KRJ-1'] };
    expect(await client.cards.printLabels(command)).toEqual({ cards: 1 });
    // Asking again with the same key prints nothing more.
    await client.cards.printLabels(command);
    const product = async () => (await client.cards.list({ design: 'thermal' }))[0];
    await expect.poll(async () => (await product())?.state, soon).toBe('current');

    const printer = join(folder, 'printer');
    const files = () => (existsSync(printer) ? readdirSync(printer) : []);
    expect(files().filter((file) => file.endsWith('.png'))).toHaveLength(1);
    const [bin = '', picture = ''] = ['.bin', '.png'].map((end) =>
      join(printer, files().find((file) => file.endsWith(end)) ?? ''),
    );
    const words = readEscpos(readFileSync(bin))
      .lines.map((line) => ('text' in line ? line.text.trim() : ''))
      .join(' ');
    for (const text of [longest, 'Bu Uji - Desa Uji', 'Rp45.000', '/ kg', made.pirt]) {
      expect(words).toContain(text);
    }
    expect(words).toContain('penganyam di pendapa ujung desa.');
    const { stdout } = await run('zbarimg', ['--quiet', '--raw', picture]);
    expect(stdout.trim()).toBe((await product())?.address);
  });
});
