import { describe, expect, it } from 'vitest';
import { addProduct, emptyShop } from '../../support/shop.ts';

interface ZplField {
  x: number;
  y: number;
  /** The command of the field: `A0N,30,30`, `BQN,2,5`. */
  kind: string;
  /** Width and number of lines of a text block. */
  block: { width: number; lines: number } | null;
  data: string;
}

/** What a label printer takes from ZPL: its labels and their fields. Anything it does not know fails. */
function readZpl(zpl: string): ZplField[][] {
  const labels: ZplField[][] = [];
  let fields: ZplField[] | null = null;
  const nothing: ZplField = { x: 0, y: 0, kind: '', block: null, data: '' };
  let field = nothing;
  let isHex = false;
  for (const [, command = '', rest = ''] of zpl
    .replaceAll('\n', '')
    .matchAll(/\^([A-Z][A-Z0-9])([^^~]*)/g)) {
    if (command === 'XA') fields = [];
    else if (command === 'XZ') labels.push(fields ?? []);
    else if (command === 'FO') {
      const [x = 0, y = 0] = rest.split(',').map(Number);
      field = { ...nothing, x, y };
      isHex = false;
    } else if (command === 'A0' || command === 'BQ') field = { ...field, kind: command + rest };
    else if (command === 'FB') {
      const [width = 0, lines = 0] = rest.split(',').map(Number);
      field = { ...field, block: { width, lines } };
    } else if (command === 'FH') isHex = rest === '_';
    else if (command === 'FD') {
      const data = isHex
        ? rest.replaceAll(/_([0-9A-F]{2})/g, (_, hex: string) =>
            String.fromCharCode(parseInt(hex, 16)),
          )
        : rest;
      field = { ...field, data };
    } else if (command === 'FS') fields?.push(field);
    else if (!['CI', 'PW', 'LL', 'LH', 'PQ'].includes(command))
      throw new Error(`^${command}${rest}`);
  }
  return labels;
}

/** The words of a block; `between`: what its line breaks stand for. */
const wordsOf = ({ data }: ZplField, between = ' ') =>
  data.replaceAll(/\\(.)/g, (_, sign: string) => (sign === '&' ? between : sign));

describe('labels for a label printer', () => {
  it('hold the address in a code of level Q and the whole name', async () => {
    const shop = await emptyShop();
    const long = `Kerajinan ${'Anyaman Bambu Halus '.repeat(9)}`.trim();
    await addProduct(shop, { sku: 'KRJ-1', name: long, producer: 'Bu Uji', unit: 'kg' });
    await addProduct(shop, { sku: 'MADU_^1~', name: 'Madu', price: null });
    const { cards, data } = await shop.client.cards.zpl({});
    expect(cards).toBe(2);
    const labels = readZpl(data);
    const products = await shop.client.cards.list({});
    for (const [at, product] of products.entries()) {
      const fields = labels[at] ?? [];
      const code = fields.find(({ kind }) => kind.startsWith('BQ'));
      expect(code?.data).toBe(`QA,${product.address}`);
      expect(fields.map((field) => wordsOf(field))).toContain(product.name);
      for (const { x, y, block, kind } of fields) {
        expect(x + (block?.width ?? 0)).toBeLessThanOrEqual(400);
        const size = Number(kind.split(',')[1]);
        expect(y + (block?.lines ?? 0) * size).toBeLessThanOrEqual(240);
      }
    }
    expect(labels[0]?.map((field) => wordsOf(field))).toEqual(
      expect.arrayContaining(['Bu Uji', 'Rp45.000', '/ kg']),
    );
    expect(labels[1]?.map((field) => wordsOf(field))).toContain('Tanya harga');
  });

  it('print a name that looks like commands as it is', async () => {
    const shop = await emptyShop();
    const name = '^XZ~JR^FD_5E\\&Keripik é';
    // The printer's own type has no emoji.
    await addProduct(shop, { name: `${name} 🌶️` });
    const { data } = await shop.client.cards.zpl({});
    expect(data.match(/\^X[AZ]/g)).toEqual(['^XA', '^XZ']);
    expect(data).not.toContain('~');
    const [label] = readZpl(data);
    // Its first word is broken where the lines end.
    const words = label?.map((field) => wordsOf(field, '').replaceAll(' ', ''));
    expect(words).toContain(name.replaceAll(' ', ''));
  });

  it('tell by its SKU what has a name in other letters', async () => {
    const shop = await emptyShop();
    await addProduct(shop, { sku: 'KOPI-1', name: 'ꦏꦺꦴꦥꦶ ☕', producer: 'ꦏ', village: 'Desa Uji' });
    const { data } = await shop.client.cards.zpl({});
    const words = readZpl(data)[0]?.map((field) => wordsOf(field));
    expect(words).toEqual(expect.arrayContaining(['KOPI-1', 'Desa Uji']));
  });
});
