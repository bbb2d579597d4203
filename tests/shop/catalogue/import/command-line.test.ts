import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openShop } from '../../../../src/shop/host.ts';
import { tempFolder } from '../../../support/shop.ts';

const root = join(import.meta.dirname, '../../../..');
const file = (name: string) => join('tests/fixtures/import', name);

interface Said {
  code: number | null;
  out: string;
  err: string;
}

function kompor(...args: string[]): Promise<Said> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['src/cli/kompor.ts', 'import', ...args],
      { cwd: root },
      (_error, out, err) => {
        resolve({ code: child.exitCode, out, err });
      },
    );
  });
}

async function namesIn(folder: string): Promise<string[]> {
  const shop = openShop({ folder, background: false });
  try {
    const { products } = await shop.client.catalogue.search({ includeInactive: true });
    return products.map(({ name }) => name);
  } finally {
    await shop.close();
  }
}

describe('kompor import', () => {
  it('previews with --dry-run, then takes a file into a new folder and opens the shop with it', async () => {
    const folder = join(tempFolder(), 'baru');
    const args = [file('loyverse.csv'), '--data', folder];
    const dry = await kompor(...args, '--dry-run');
    expect(dry).toMatchObject({ code: 0, err: '' });
    expect(dry.out).toContain('Baru 6, berubah 0, tetap 0, ditolak 0, dilewati 1.');
    expect(dry.out).toContain('Hanya pratinjau: tidak ada yang disimpan.');
    expect(await namesIn(folder)).toEqual([]);

    const done = await kompor(...args, '--json');
    expect(done.code).toBe(0);
    expect(JSON.parse(done.out)).toMatchObject({ applied: true, counts: { new: 6 } });
    expect(await namesIn(folder)).toContain('Sambal Terasi 150 g');

    const shop = openShop({ folder, background: false });
    expect(await shop.client.settings.setupStatus({})).toMatchObject({ state: 'ready' });
    await shop.close();
  }, 60_000);

  it('takes nothing and ends with 1 where a row is refused, unless it is to be skipped', async () => {
    const folder = tempFolder();
    const args = [file('nasty.csv'), '--data', folder];
    const refused = await kompor(...args);
    expect(refused.code).toBe(1);
    expect(refused.out).toContain('  baris 6, Harga "abc": Harga tidak terbaca.');
    expect(refused.out).toContain('Tidak ada yang disimpan.');
    expect(await namesIn(folder)).toEqual([]);

    expect(await kompor(...args, '--skip-refused')).toMatchObject({ code: 0, err: '' });
    expect(await namesIn(folder)).toHaveLength(5);
    const again = await kompor(...args, '--skip-refused', '--json');
    expect(again.code).toBe(0);
    expect(JSON.parse(again.out)).toMatchObject({ applied: false, counts: { unchanged: 5 } });
  }, 60_000);

  it('says in words why a whole file is refused', async () => {
    const said = await kompor('package.json', '--data', tempFolder(), '--json');
    expect(said.code).toBe(1);
    expect(said.err).toContain('Susunan kolomnya tidak dikenal');
    expect(JSON.parse(said.out)).toMatchObject({ error: { code: 'IMPORT_UNKNOWN_FORMAT' } });
  }, 60_000);

  it('ends with 2 where there is no such file, or none is named', async () => {
    const folder = tempFolder();
    const missing = await kompor('tidak-ada.csv', '--data', folder, '--json');
    expect(missing.code).toBe(2);
    expect(JSON.parse(missing.out)).toMatchObject({
      applied: false,
      error: { code: 'FILE_UNREADABLE' },
    });
    expect((await kompor('--data', folder)).code).toBe(2);
  }, 60_000);
});
