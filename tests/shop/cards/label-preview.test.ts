import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { addProduct, emptyShop, refusal } from '../../support/shop.ts';

const run = promisify(execFile);

it('the label on receipt paper is shown dot by dot, and nothing prints', async () => {
  const shop = await emptyShop();
  const { client, folder } = shop;
  await addProduct(shop, { sku: 'KRJ-1' });
  const { png } = await client.cards.labelPicture({ sku: 'KRJ-1' });
  const file = join(folder, 'label.png');
  writeFileSync(file, Buffer.from(png, 'base64'));
  const { stdout } = await run('zbarimg', ['--quiet', '--raw', file]);
  expect(stdout.trim()).toBe('http://kompor.local/p/KRJ-1');
  expect(await client.printing.jobs({})).toEqual([]);
  expect(await refusal(client.cards.labelPicture({ sku: 'TIDAK' }))).toMatchObject({
    code: 'SKUS_UNKNOWN',
  });
});

it('the label of a label printer is shown in its dots: the fields that are sent, inside the label', async () => {
  const shop = await emptyShop();
  await addProduct(shop, { sku: 'KRJ-1', name: 'Tas ^Anyam~ Pandan', unit: 'kg' });
  const { width, height, marks } = await shop.client.cards.zplPreview({ sku: 'KRJ-1' });
  expect([width, height]).toEqual([400, 240]);
  const texts = marks.filter((mark) => mark.kind === 'text');
  const words = texts.map(({ text }) => text).join(' ');
  for (const said of ['Tas ^Anyam~ Pandan', 'Rp45.000', '/ kg']) expect(words).toContain(said);
  for (const { x, y, width: long } of texts) {
    expect(x + long).toBeLessThan(width);
    expect(y).toBeLessThan(height);
  }
  const { data } = await shop.client.cards.zpl({ skus: ['KRJ-1'] });
  for (const { x } of texts) expect(data).toContain(`^FO${x},`);
});
