import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { marketplaceStub } from '../support/marketplace-stub.ts';
import { freePort, startShop } from '../support/processes.ts';
import { tempFolder } from '../support/shop.ts';

interface Answer {
  code: number;
  out: string;
  err: string;
}

function kompor(...args: string[]): Promise<Answer> {
  const file = join(import.meta.dirname, '../../src/cli/kompor.ts');
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [file, ...args], (_error, out, err) => {
      resolve({ code: child.exitCode ?? -1, out, err });
    });
  });
}

const json = (answer: Answer) => JSON.parse(answer.out) as Record<string, unknown>;

describe('kompor', { timeout: 60_000 }, () => {
  it('helps, and ends with 2 where it was misused', async () => {
    expect(await kompor('--help')).toMatchObject({ code: 0 });
    expect((await kompor('serve', '--help')).out).toContain('--sample');
    expect((await kompor('tidakada')).code).toBe(2);
    expect((await kompor('serve', '--port', 'delapan')).code).toBe(2);
    expect((await kompor('verify', '--salah')).code).toBe(2);
    expect((await kompor('bench-data', '--products', '1')).code).toBe(2);
    expect((await kompor('verify', '--data', '')).code).toBe(2);
  });

  it('lists products with the address on their cards, and draws the cards', async () => {
    const data = join(tempFolder(), 'kartu');
    await kompor('bench-data', '--products', '9', '--sales', '0', '--data', data);
    const { products } = json(await kompor('products', '--data', data, '--json')) as {
      products: { sku: string; shelf: string | null; address: string }[];
    };
    expect(products).toHaveLength(9);
    expect(products[0]?.address).toMatch(/^http:\/\/kompor\.local\/(p|01)\//);

    const file = join(data, 'kartu.pdf');
    const drawn = await kompor('cards', '--data', data, '--out', file, '--json');
    expect(json(drawn)).toEqual({ cards: 9, pages: 2, file });
    expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');

    // All of them have been printed just now; the labels have not.
    const changed = await kompor('cards', '--data', data, '--out', file, '--changed');
    expect(changed).toMatchObject({ code: 1, err: expect.stringContaining('Tidak ada produk') });
    const zpl = join(data, 'label.zpl');
    const labels = await kompor('cards', '--data', data, '--design', 'zpl', '--out', zpl, '--json');
    expect(json(labels)).toEqual({ cards: 9, pages: null, file: zpl });
    expect(readFileSync(zpl, 'utf8').match(/\^XZ/g)).toHaveLength(9);

    const shelved = products.filter(({ shelf }) => shelf === 'A2').length;
    expect(shelved).toBeGreaterThan(0);
    const byShelf = await kompor(
      'cards',
      '--data',
      data,
      '--out',
      file,
      '--shelf',
      'rak a2',
      '--json',
    );
    expect(json(byShelf)).toMatchObject({ cards: shelved });
    const empty = await kompor('cards', '--data', data, '--out', file, '--shelf', 'Z9');
    expect(empty).toMatchObject({ code: 1, err: expect.stringContaining('Tidak ada produk') });

    const unknown = await kompor('cards', '--data', data, '--out', file, '--sku', 'TIDAK-ADA');
    expect(unknown).toMatchObject({ code: 1 });
    expect(unknown.err).toContain('SKU ini tidak ada di katalog: TIDAK-ADA');
    expect((await kompor('cards', '--data', data)).code).toBe(2);
    const blank = await kompor('cards', '--data', data, '--out', file, '--sku', 'A', '');
    expect(blank).toMatchObject({ code: 2, err: expect.stringContaining('Tidak boleh kosong') });
    const nowhere = await kompor('cards', '--data', data, '--out', join(data, 'tidak/ada.pdf'));
    expect(nowhere).toMatchObject({ code: 2, err: expect.stringContaining('tidak/ada.pdf') });
  });

  it('draws the posters, and takes no name or password that no network has', async () => {
    const data = join(tempFolder(), 'poster');
    const file = join(tempFolder(), 'poster.pdf');
    const posters = (...more: string[]) =>
      kompor('posters', '--data', data, '--out', file, '--json', ...more);
    expect(json(await posters('--paper', 'a5'))).toEqual({ file });
    expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
    const welcome = readFileSync(file);
    const wifi = ['--wifi-name', 'Gerai', '--wifi-password'];
    expect(json(await posters(...wifi, 'sandi-uji'))).toEqual({ file });
    expect(readFileSync(file)).not.toEqual(welcome);
    expect(await posters(...wifi, 'pendek')).toMatchObject({ code: 2 });
    expect(await posters('--wifi-name', 'x'.repeat(33))).toMatchObject({ code: 2 });
    expect(await posters('--home', 'kompor')).toMatchObject({ code: 2 });
  });

  it('writes no invented history into the books of a showroom', async () => {
    const data = join(tempFolder(), 'gerai');
    const file = join(tempFolder(), 'produk.csv');
    writeFileSync(file, 'SKU;Nama;Harga;Satuan\nMADU;Madu Uji;45000;buah\n');
    expect(await kompor('import', file, '--data', data)).toMatchObject({ code: 0 });
    const fill = ['bench-data', '--products', '2', '--sales', '2', '--data', data];
    const refused = await kompor(...fill);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('1 produk yang bukan rekaan');
    const listed = json(await kompor('products', '--data', data, '--json'));
    expect(listed['products']).toHaveLength(1);
  });

  it('makes a data folder that does not exist, fills it with history, and finds it whole', async () => {
    const data = join(tempFolder(), 'belum', 'ada');
    const filled = await kompor(
      'bench-data',
      '--products',
      '20',
      '--sales',
      '30',
      '--data',
      data,
      '--json',
    );
    expect(json(filled)).toMatchObject({ products: 20, sales: 30 });
    expect(json(await kompor('verify', '--data', data, '--json'))).toEqual({
      ok: true,
      faults: [],
    });

    const db = new Database(join(data, 'kompor.db'));
    db.exec('UPDATE stock_level SET quantity = 1');
    db.close();
    const verified = await kompor('verify', '--data', data);
    expect(verified.code).toBe(1);
    expect(verified.out).toContain('stok tidak sama dengan jumlah mutasinya: B-0000');
  });

  it('says of a file that is far too large that it is', async () => {
    const folder = tempFolder();
    const file = join(folder, 'besar.csv');
    writeFileSync(file, Buffer.alloc(45_000_001, 'SKU;Nama;Harga\n'));
    const answer = await kompor('import', file, '--data', join(folder, 'data'));
    expect(answer).toMatchObject({ code: 1, out: '' });
    expect(answer.err).toBe('Berkas ini terlalu besar. Bagi menjadi beberapa berkas.\n');
  });

  it('serves one address, and refuses a second process on the same data folder', async () => {
    const data = tempFolder();
    const shop = await startShop(data, await freePort());
    onTestFinished(() => shop.kill('SIGTERM'));
    const address = String(shop.ready['address']);
    expect((await fetch(`${address}/api/openapi.json`)).status).toBe(200);
    const second = await kompor('verify', '--data', data);
    expect(second.code).toBe(1);
    expect(second.err).toContain('sedang dipakai');
    await shop.kill('SIGTERM');
    expect(existsSync(join(data, 'in-use'))).toBe(false);
    expect((await kompor('verify', '--data', data)).code).toBe(0);
  });

  it('refuses a port that another program has', async () => {
    const shop = await startShop(tempFolder(), await freePort());
    onTestFinished(() => shop.kill('SIGTERM'));
    const port = new URL(String(shop.ready['address'])).port;
    const second = await kompor('serve', '--data', tempFolder(), '--port', port);
    expect(second).toMatchObject({ code: 1 });
    expect(second.err).toContain(port);
  });

  it('passes on what waits, once', async () => {
    const data = tempFolder();
    expect((await kompor('sync', '--data', data)).code).toBe(1);
    const market = await marketplaceStub();
    const connect = ['--address', market.address, '--key', 'contoh.rahasia'];
    const first = await kompor('sync', '--data', data, ...connect, '--json');
    expect(first.code).toBe(0);
    expect(json(first)).toMatchObject({ unsent: 0 });
    market.faults.push({ kind: /./, fault: 'wrong-key' });
    const refused = await kompor('sync', '--data', data);
    expect(refused.code).toBe(1);
    expect(refused.out).toContain('WRONG_KEY');
    expect((await kompor('sync', '--data', data, '--key', 'contoh.baru')).code).toBe(0);
    expect(market.keys.at(-1)).toBe('contoh.baru');
  });
});
