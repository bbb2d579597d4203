import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { formatAmount, formatRupiah } from '../../src/domain/money.ts';
import { readEscpos } from '../shop/printing/escpos-reader.ts';
import { listenAsPrinter } from '../shop/printing/listening-printer.ts';
import { freePort, startMarketplace } from '../support/processes.ts';
import { lines, openCounter, pieceGoods, scan, total } from './counter-page.ts';
import { expect, test as shopTest } from './shop-fixture.ts';
import type { Books } from './shop-fixture.ts';

interface NetworkPrinter {
  /** What it was sent since it was last switched on, one entry per receipt. */
  jobs(): readonly Buffer[];
  switchOff(): Promise<void>;
  /** Switches it on again at the same address. */
  switchOn(): Promise<void>;
}

interface MarketplaceAccess {
  address: string;
  key: string;
}

const test = shopTest.extend<{ printer: NetworkPrinter; marketplace: MarketplaceAccess }>({
  /** A listener on a real socket, which the shop prints on. */
  printer: async ({ shop }, use) => {
    let listener = await listenAsPrinter();
    const { port } = listener;
    await shop.books.printing.configure({
      key: crypto.randomUUID(),
      printer: { kind: 'network', paper: 80, host: '127.0.0.1', port },
    });
    await use({
      jobs: () => listener.jobs,
      switchOff: () => listener.close(),
      switchOn: async () => {
        listener = await listenAsPrinter(undefined, port);
      },
    });
    await listener.close();
  },

  /** The real marketplace with books of its own, empty but for one showroom. */
  marketplace: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'kompor-market-'));
      const running = await startMarketplace(folder, await freePort());
      const { address, showrooms } = running.ready as {
        address: string;
        showrooms: { key: string }[];
      };
      await use({ address, key: showrooms[0]?.key ?? '' });
      await running.kill('SIGTERM');
      await rm(folder, { recursive: true, force: true });
    },
    { timeout: 180_000 },
  ],
});

/** A cashier's typing: slower than any scanner. */
const typing = { delay: 110 };

const drawerPulse = Buffer.from('1b700032fa', 'hex');

test('three products are scanned and one is searched, Rp100.000 is taken, and screen, paper, books and marketplace agree', async ({
  page,
  shop,
  printer,
  marketplace,
}) => {
  test.setTimeout(180_000);
  const { books } = shop;
  const goods = await fourCheapGoods(books);
  const scanned = goods.slice(0, 3);
  const [, , , searched] = goods;
  const sum = goods.reduce((all, one) => all + one.price, 0);
  const cash = 100_000;
  expect(sum).toBeLessThan(cash);

  const { address, key } = marketplace;
  await books.marketplace.configure({ key: crypto.randomUUID(), address, apiKey: key });
  await syncUntilNothingWaits(books);
  const shelves = await shelvesOf(books);
  expect(await heldBy(marketplace, shelves, [])).toEqual({ sales: 0, recorded: [], shelves });

  await test.step('nothing but keys, wherever the focus is', async () => {
    await openCounter(page, shop.url);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('searchbox')).not.toBeFocused();
    for (const { code } of scanned) await scan(page, code, 4);
    await expect(lines(page)).toContainText(scanned.map((one) => one.name));

    await page.reload();
    await expect(lines(page)).toContainText(scanned.map((one) => one.name));

    await page.keyboard.press('F2');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type(searched.name.toLowerCase(), typing);
    await expect(page.getByText(`Enter menambah ${searched.name}`)).toBeAttached();
    await page.keyboard.press('Enter');
    await expect(lines(page)).toContainText(goods.map((one) => one.name));
    await expect(total(page)).toHaveText(formatRupiah(sum));

    await page.keyboard.press('F9');
    await expect(page.getByLabel('Uang diterima')).toBeFocused();
    await page.keyboard.type(String(cash), typing);
    await page.keyboard.press('Enter');
  });

  const done = page.getByRole('region', { name: 'Penjualan selesai' });
  await expect(done.getByRole('status').first()).toHaveText(`Kembalian${formatRupiah(cash - sum)}`);
  await expect(done.getByText('Struk tercetak')).toBeVisible();

  const [sale, ...others] = await books.counter.recentSales({ limit: 10 });
  if (!sale) throw new Error('no sale in the books');
  expect(others).toEqual([]);
  expect(sale).toMatchObject({ total: sum, tendered: cash, change: cash - sum, pieces: 4 });
  expect((await books.counter.sale({ id: sale.id })).lines).toMatchObject(
    goods.map(({ sku, name, price }) => ({ sku, name, quantity: 1000, total: price })),
  );
  const shelvesAfter = await shelvesOf(books);
  const sold = new Set(goods.map((one) => one.sku));
  expect(shelvesAfter).toEqual(
    shelves.map(({ sku, onHand }) => ({ sku, onHand: sold.has(sku) ? onHand - 1000 : onHand })),
  );

  await test.step('the paper says what the screen says', async () => {
    const [bytes, ...more] = printer.jobs();
    if (!bytes) throw new Error('nothing was printed');
    expect(more).toEqual([]);
    expect(bytes.includes(drawerPulse)).toBe(true);
    const paper = linesOnPaper(bytes);

    await pressByKeyboard(page, done.getByRole('button', { name: 'Lihat struk' }));
    const screen = await linesOnScreen(page, sale.receiptNumber);
    expect(paper.map((text, i) => (screen[i]?.isCentred ? text.trim() : text))).toEqual(
      screen.map((line) => line.text),
    );
    await page.keyboard.press('Escape');

    const words = paper.join(' ').replace(/\s+/g, ' ');
    const said = [
      `No. ${sale.receiptNumber}`,
      ...goods.map(({ name, price }) => {
        return `${name} 1 x ${formatAmount(price)} ${formatAmount(price)}`;
      }),
      `TOTAL ${formatRupiah(sum)} Tunai ${formatAmount(cash)} Kembali ${formatAmount(cash - sum)}`,
      sale.receiptNumber,
    ];
    let read = 0;
    for (const text of said) {
      const at = words.indexOf(text, read);
      expect(at, `“${text}” comes next in “${words}”`).toBeGreaterThanOrEqual(read);
      read = at + text.length;
    }
  });

  await test.step('the marketplace holds the sale once, however often it is passed on', async () => {
    await syncUntilNothingWaits(books);
    const { id: saleId, receiptNumber, at } = sale;
    const held = await heldBy(marketplace, shelvesAfter, [saleId]);
    expect(held).toEqual({
      sales: 1,
      recorded: [{ saleId, receiptNumber, at, total: sum, recordedAt: expect.any(Number) }],
      shelves: shelvesAfter,
    });
    await expect(page.getByRole('button', { name: /^Pasar daring: Semua terkirim/ })).toBeVisible();

    expect(await books.marketplace.sync({})).toMatchObject({
      accepted: 0,
      duplicate: 0,
      refused: 0,
      unsent: 0,
      status: { needsDecision: 0, failure: null },
    });
    expect(await heldBy(marketplace, shelvesAfter, [saleId])).toEqual(held);
  });
});

test('a dead printer is shown and holds up no sale, and prints what it owes when it is back', async ({
  page,
  shop,
  printer,
}) => {
  test.slow();
  const { books } = shop;
  const [first, second, third] = await pieceGoods(books, 3);
  if (!first || !second || !third) throw new Error('the sample has too few goods');
  await openCounter(page, shop.url);
  await scan(page, first.code);
  await payExactly(page);
  const done = page.getByRole('region', { name: 'Penjualan selesai' });
  await expect(done.getByText('Struk tercetak')).toBeVisible();
  expect(printer.jobs()).toHaveLength(1);

  await printer.switchOff();
  await scan(page, second.code);
  await expect(lines(page)).toContainText([second.name]);
  await payExactly(page);
  await expect(done.getByRole('alert')).toHaveText(
    'Penjualan tercatat, tetapi struk belum tercetak: printer tidak terjangkau.',
  );
  await expect(page.getByRole('button', { name: /^Printer: .*tidak terjangkau/ })).toBeVisible();
  const [sale, ...earlier] = await books.counter.recentSales({});
  if (!sale) throw new Error('no sale in the books');
  expect(sale.total).toBe(second.price);
  expect(earlier).toHaveLength(1);

  await scan(page, third.code);
  await expect(lines(page)).toContainText([third.name]);

  await printer.switchOn();
  await page.keyboard.press('F10');
  await expect(page.getByText(`Salinan struk ${sale.receiptNumber}`)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Printer siap', exact: true })).toBeVisible();
  await expect.poll(() => books.printing.jobs({ open: true })).toEqual([]);
  const [owed = [], copy = [], ...more] = printer.jobs().map(linesOnPaper);
  expect(more).toEqual([]);
  for (const paper of [owed, copy]) expect(paper.join('\n')).toContain(`No. ${sale.receiptNumber}`);
  expect(owed.map((text) => text.trim())).not.toContain('SALINAN');
  expect(copy.map((text) => text.trim())).toContain('SALINAN');
  expect(printer.jobs()[1]?.includes(drawerPulse)).toBe(false);
  await expect(lines(page)).toContainText([third.name]);
});

type Good = Awaited<ReturnType<typeof pieceGoods>>[number];

async function fourCheapGoods(books: Books): Promise<[Good, Good, Good, Good]> {
  const goods = await pieceGoods(books, 20);
  const [first, second, third, fourth] = goods.toSorted((a, b) => a.price - b.price);
  if (!first || !second || !third || !fourth) throw new Error('the sample has too few goods');
  return [first, second, third, fourth];
}

async function payExactly(page: Page): Promise<void> {
  await page.keyboard.press('F8');
  await expect(page.getByLabel('Uang diterima')).toHaveValue(/\d/);
  await page.keyboard.press('Enter');
}

/** Goes to the button with Tab and presses it with Enter. */
async function pressByKeyboard(page: Page, button: Locator): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if (await button.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
}

/** The text of a printed receipt, line by line, up to where it is fed to the cutter. */
function linesOnPaper(bytes: Buffer): string[] {
  const { lines: printed } = readEscpos(bytes);
  const texts = printed.map((line) => ('raster' in line ? 'QR' : line.text.trimEnd()));
  return texts.slice(0, texts.findLastIndex((text) => text !== '') + 1);
}

/** The same of the receipt on the screen, whose QR must say that it holds `receiptNumber`. */
async function linesOnScreen(page: Page, receiptNumber: string) {
  const receipt = page.getByRole('region', { name: 'Struk seperti tercetak di kertas 80 mm' });
  await expect(receipt.getByRole('img')).toHaveAccessibleName(`Kode QR berisi ${receiptNumber}`);
  return receipt.locator('pre, svg').evaluateAll((elements) =>
    elements.map((element) => ({
      text: element.tagName === 'svg' ? 'QR' : element.textContent.trimEnd(),
      isCentred: getComputedStyle(element).textAlign === 'center',
    })),
  );
}

interface Level {
  sku: string;
  /** Thousandths. */
  onHand: number;
}

/** What the shop has on its shelves, by SKU. */
async function shelvesOf(books: Books): Promise<Level[]> {
  const { products } = await books.catalogue.search({ limit: 200 });
  return bySku(products.map(({ sku, onHand }) => ({ sku, onHand })));
}

/** Passes on until nothing waits; a busy machine may need more than one round. */
async function syncUntilNothingWaits(books: Books): Promise<void> {
  await expect
    .poll(async () => (await books.marketplace.sync({})).unsent, { timeout: 120_000 })
    .toBe(0);
  expect(await books.marketplace.status({})).toMatchObject({ needsDecision: 0, failure: null });
}

/** What the marketplace has of this showroom, asked with the showroom's key. */
async function heldBy({ address, key }: MarketplaceAccess, levels: Level[], saleIds: string[]) {
  const response = await fetch(`${address}/shop-api`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-kompor-key': key },
    body: JSON.stringify({
      query: `query ($skus: [String!]!, $saleIds: [String!]!) {
        komporShowroom { sales }
        komporSales(saleIds: $saleIds) { saleId receiptNumber at total recordedAt }
        komporStock(skus: $skus) { sku onHand }
      }`,
      variables: { skus: levels.map((level) => level.sku), saleIds },
    }),
  });
  const { data } = (await response.json()) as {
    data: {
      komporShowroom: { sales: number };
      komporSales: { saleId: string; recordedAt: number }[];
      komporStock: Level[];
    };
  };
  return {
    sales: data.komporShowroom.sales,
    recorded: data.komporSales,
    shelves: bySku(data.komporStock),
  };
}

function bySku(levels: Level[]): Level[] {
  return levels.toSorted((a, b) => (a.sku < b.sku ? -1 : 1));
}
