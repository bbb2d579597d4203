import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { papers } from '../../../src/contract/posters.ts';
import { emptyShop, newKey, tempFolder } from '../../support/shop.ts';
import type { TestShop } from '../../support/shop.ts';

const run = promisify(execFile);

interface Page {
  pages: number;
  /** What zbarimg reads, sorted. */
  codes: string[];
  /** What pdftotext reads, without any blanks: what is to be typed may go on in the next line. */
  text: string;
}

async function read({ data }: { data: string }, resolution = '150'): Promise<Page> {
  const folder = tempFolder();
  const file = join(folder, 'poster.pdf');
  writeFileSync(file, Buffer.from(data, 'base64'));
  await run('pdftoppm', ['-r', resolution, '-gray', file, join(folder, 'halaman')]);
  const images = readdirSync(folder).filter((name) => name.startsWith('halaman'));
  // Bytes as they stand: zbarimg would guess at the character set.
  const options = ['--quiet', '--raw', '-Sbinary=1'];
  const { stdout } = await run('zbarimg', [
    ...options,
    ...images.map((name) => join(folder, name)),
  ]);
  const codes = stdout.split('\n').filter((line) => line !== '');
  const text = await run('pdftotext', ['-raw', file, '-']);
  return {
    pages: images.length,
    codes: codes.toSorted(),
    text: text.stdout.replaceAll(/\s+/gu, ''),
  };
}

const close = (text: string): string => text.replaceAll(/\s+/gu, '');

const longName = `Gerai ${'Koperasi Desa Merah Putih Maju Bersama Sejahtera '.repeat(2)}`.slice(
  0,
  80,
);

async function namedShop(name: string): Promise<TestShop> {
  const shop = await emptyShop();
  const details = await shop.client.settings.shop({});
  await shop.client.settings.saveShop({ key: newKey(), shop: { ...details, name } });
  return shop;
}

describe('the poster of the Wi-Fi', () => {
  it.each([
    ['Gerai Suka Maju', 'Kopi1234', 'WIFI:T:WPA;S:Gerai Suka Maju;P:Kopi1234;;'],
    [
      String.raw`a;b,c:d"e\f`,
      String.raw`\;,:"x'{}<&>`,
      String.raw`WIFI:T:WPA;S:a\;b\,c\:d\"e\\f;P:\\\;\,\:\"x'{}<&>;;`,
    ],
    [' blank  at both ends ', ' 12  34 5 ', 'WIFI:T:WPA;S: blank  at both ends ;P: 12  34 5 ;;'],
    ['ABCDEF12', 'a!=b->c<=d', 'WIFI:T:WPA;S:ABCDEF12;P:a!=b->c<=d;;'],
    ['Kafé Ñandú ½', '12345678', 'WIFI:T:WPA;S:Kafé Ñandú ½;P:12345678;;'],
  ])('lets a phone join %j', async (ssid, password, code) => {
    const { client } = await emptyShop();
    const page = await read(await client.posters.wifi({ ssid, password }));
    expect(page.codes).toEqual([code, 'http://kompor.local']);
    expect(page.text).toContain('PindaiuntukmasukWi-Fi');
    expect(page.text).toContain(close(ssid));
    expect(page.text).toContain(close(password));
  });

  it('says that an open network has no password, and that a hidden one is to be asked for', async () => {
    const { client } = await emptyShop();
    const open = await read(await client.posters.wifi({ ssid: 'Gerai', security: 'open' }));
    expect(open.codes[0]).toBe('WIFI:T:nopass;S:Gerai;;');
    expect(open.text).toContain('Tanpakatasandi');
    const hidden = { ssid: 'Gerai', password: '12345678', hidden: true };
    const { codes } = await read(await client.posters.wifi(hidden));
    expect(codes[0]).toBe('WIFI:T:WPA;S:Gerai;P:12345678;H:true;;');
  });

  it.each(papers)('holds the longest of everything whole on one page of %s', async (paper) => {
    const { client } = await namedShop(longName);
    const ssid = 'Wi-Fi '.repeat(6).slice(0, 32);
    const password = Array.from({ length: 63 }, (_, at) => String.fromCharCode(33 + at)).join('');
    const homeAddress = `https://pasar.contoh.id/${'gerai-suka-maju/'.repeat(11)}`;
    const page = await read(
      await client.posters.wifi({ ssid, password, paper, homeAddress }),
      '300',
    );
    expect(page.pages).toBe(1);
    expect(page.codes).toContain(homeAddress);
    expect(page.codes).toHaveLength(2);
    for (const all of [longName, ssid, password, homeAddress]) {
      expect(page.text).toContain(close(all));
    }
  });

  it.each([
    { ssid: '', password: '12345678' },
    { ssid: 'x'.repeat(33), password: '12345678' },
    { ssid: 'é'.repeat(17), password: '12345678' },
    { ssid: 'a\nb', password: '12345678' },
    { ssid: 'Gerai', password: '1234567' },
    { ssid: 'Gerai', password: 'x'.repeat(65) },
    { ssid: 'Gerai', password: 'sandi-é-é' },
    { ssid: 'Gerai', password: '' },
    { ssid: 'Gerai', password: '12345678', security: 'open' as const },
    { ssid: 'Gerai', password: '12345678', homeAddress: 'javascript:alert(1)' },
  ])('is not drawn for %j', async (input) => {
    const { client } = await emptyShop();
    await expect(client.posters.wifi(input)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('leaves no password in the data folder', async () => {
    const { client, folder } = await emptyShop();
    await client.posters.wifi({ ssid: 'Gerai', password: 'sandi-rahasia' });
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) =>
      one.isFile(),
    );
    expect(files.length).toBeGreaterThan(0);
    for (const { parentPath, name } of files) {
      expect(readFileSync(join(parentPath, name)).includes('sandi-rahasia')).toBe(false);
    }
  });
});

describe('the poster at the door', () => {
  it.each(papers)('leads to the pages of the showroom, on one page of %s', async (paper) => {
    const { client } = await namedShop(longName);
    await client.cards.save({ key: newKey(), origin: 'https://pasar.contoh.id' });
    const page = await read(await client.posters.welcome({ paper }));
    expect(page.pages).toBe(1);
    expect(page.codes).toEqual(['https://pasar.contoh.id']);
    for (const all of [
      longName,
      'Pindai kartu di rak untuk tahu siapa pembuatnya',
      'Bawa kode keranjang Anda ke kasir.',
      'https://pasar.contoh.id',
    ]) {
      expect(page.text).toContain(close(all));
    }
  });
});
