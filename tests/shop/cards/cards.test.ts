import { execFile } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { ProductDraft } from '../../../src/contract/catalogue.ts';
import { addProduct, draft, emptyShop, newKey, refusal, tempFolder } from '../../support/shop.ts';
import type { TestShop } from '../../support/shop.ts';

const run = promisify(execFile);

async function address(shop: TestShop, product: Partial<ProductDraft>): Promise<string> {
  await addProduct(shop, product);
  const [card] = await shop.client.cards.list({ skus: [product.sku ?? ''] });
  return card?.address ?? '';
}

describe('the address on a card', () => {
  it('is a GS1 Digital Link where the product has a GTIN, else our own short path', async () => {
    const shop = await emptyShop();
    await shop.client.cards.save({ key: newKey(), origin: 'https://pasar.contoh.id/' });
    expect(await address(shop, { sku: 'MADU-1', barcodes: ['9521234543213'] })).toBe(
      'https://pasar.contoh.id/01/09521234543213',
    );
    // The shop's own numbers mean other goods elsewhere: they are no GTIN.
    expect(await address(shop, { sku: 'Gula Aren/½', barcodes: ['2000000000015'] })).toBe(
      'https://pasar.contoh.id/p/Gula%20Aren%2F%C2%BD',
    );
    expect(await address(shop, { sku: 'TANPA', barcodes: [] })).toBe(
      'https://pasar.contoh.id/p/TANPA',
    );
  });

  it('puts the product into the cart when it is scanned at the counter', async () => {
    const shop = await emptyShop();
    const { client, registerId } = shop;
    for (const product of [
      { sku: 'Gula Aren/½', barcodes: [] },
      { sku: 'MADU-1', barcodes: ['9521234543213'] },
    ]) {
      const code = await address(shop, product);
      const { cart } = await client.counter.addByCode({ key: newKey(), registerId, code });
      expect(cart.lines.at(-1)?.sku).toBe(product.sku);
    }
  });

  it('begins with kompor.local until the showroom chooses, and the choice is written down', async () => {
    const { client } = await emptyShop();
    expect(await client.cards.setting({})).toEqual({ origin: 'http://kompor.local', isSet: false });
    const saved = await client.cards.save({ key: newKey(), origin: 'Pasar.Contoh.ID' });
    expect(saved).toEqual({ origin: 'https://pasar.contoh.id', isSet: true });
    const { entries } = await client.audit.list({ action: 'settings.cards' });
    expect(entries.map(({ detail }) => detail)).toEqual([
      { address: { from: 'http://kompor.local', to: 'https://pasar.contoh.id' } },
    ]);
  });

  it.each([
    'ftp://pasar.contoh.id',
    'http://localhost',
    'kompor',
    'https://a:b@pasar.contoh.id',
    'https://pasar.contoh.id/?a=1',
    'javascript:alert(1)',
    '',
  ])('is not begun with %j', async (origin) => {
    const { client } = await emptyShop();
    expect(await refusal(client.cards.save({ key: newKey(), origin }))).toMatchObject({
      code: 'CARD_ORIGIN_WRONG',
    });
    expect((await client.cards.setting({})).isSet).toBe(false);
  });
});

describe('the PDF of cards', () => {
  const story =
    'Dimasak di dapur tanah sejak subuh, dengan kayu kopi yang jatuh sendiri di kebun belakang rumah. ';
  const names = Array.from({ length: 11 }, (_, at) => `Keripik Uji Coba Nomor ${at + 1}`);

  it('has a card of every product, whose code is its address, and no name is cut', async () => {
    const shop = await emptyShop();
    for (const [at, name] of names.entries()) {
      await addProduct(shop, { sku: `UJI-${at}`, name, story: story.repeat(at), barcodes: [] });
    }
    const long = {
      sku: 'P'.repeat(64),
      name: `Kerajinan ${'Anyaman Bambu Halus Bermotif '.repeat(6)}`.slice(0, 190).trim(),
      producer: `Kelompok Perajin ${'Sumber Rejeki Makmur '.repeat(4)}`.trim(),
      village: `Desa ${'Contoh Panjang '.repeat(6)}`.trim(),
      story: 'Kata'.repeat(500),
      pirt: 'P'.repeat(60),
      halal: 'H'.repeat(60),
      price: null,
    };
    await addProduct(shop, long);
    const answer = await shop.client.cards.pdf({ design: 'shelf' });
    expect(answer).toMatchObject({ cards: 12, pages: 2 });

    const folder = tempFolder();
    const file = join(folder, 'kartu.pdf');
    writeFileSync(file, Buffer.from(answer.data, 'base64'));
    const wanted = (await shop.client.cards.list({})).map((card) => card.address);
    expect(await codesOn(file, folder)).toEqual(wanted.toSorted());

    const { stdout } = await run('pdftotext', ['-raw', file, '-']);
    const text = stdout.replaceAll(/\s+/g, ' ');
    for (const name of [...names, long.name, long.producer]) expect(text).toContain(name);
  });

  it('has only the chosen ones, in the order asked for', async () => {
    const shop = await emptyShop();
    for (const sku of ['A-1', 'A-2', 'A-3']) await addProduct(shop, { sku, name: `Nama ${sku}` });
    const skus = ['A-3', 'A-1'];
    expect(await shop.client.cards.pdf({ design: 'shelf', skus })).toMatchObject({
      cards: 2,
      pages: 1,
    });
    expect((await shop.client.cards.list({ skus })).map(({ sku }) => sku)).toEqual(skus);
    const wrong = shop.client.cards.pdf({ design: 'shelf', skus: ['A-1', 'Z-9', 'Z-8'] });
    expect(await refusal(wrong)).toMatchObject({
      code: 'SKUS_UNKNOWN',
      data: { skus: ['Z-9', 'Z-8'] },
    });
  });

  it('of nothing is refused, and leaves out what is not on sale', async () => {
    const shop = await emptyShop();
    await addProduct(shop, draft({ active: false }));
    expect(await refusal(shop.client.cards.pdf({ design: 'shelf' }))).toMatchObject({
      code: 'CARDS_NONE',
    });
  });
});

/** What zbarimg reads on all pages, sorted. */
async function codesOn(file: string, folder: string): Promise<string[]> {
  await run('pdftoppm', ['-r', '200', '-gray', file, join(folder, 'halaman')]);
  const pages = readdirSync(folder).filter((name) => name.startsWith('halaman'));
  const read = pages.map((name) => run('zbarimg', ['--quiet', '--raw', join(folder, name)]));
  return (await Promise.all(read)).flatMap(({ stdout }) => stdout.trim().split('\n')).toSorted();
}
