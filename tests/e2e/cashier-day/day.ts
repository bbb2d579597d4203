import type { Locator, Page } from '@playwright/test';
import { formatRupiah } from '../../../src/domain/money.ts';
import { lines, scan, total } from '../counter-page.ts';
import { expect } from '../shop-fixture.ts';
import type { ServedShop } from '../shop-fixture.ts';
import { secondCashier } from './goods.ts';
import type { Good, Goods } from './goods.ts';
import { inCash, totalOf } from './ledger.ts';
import type { Ledger, LedgerSale, Slip, SlipLine, Tender } from './ledger.ts';

export const supervisor = 'Penyelia Contoh';
export const manager = 'Manajer Contoh';

/** What the script of a day goes by. */
export interface Day {
  page: Page;
  shop: ServedShop;
  goods: Goods;
  ledger: Ledger;
  /** Who is signed in. */
  cashier: string;
  /** What should lie in the cart on the screen. */
  slip: Slip;
  /** A numbered step of the day. */
  step<T>(words: string, work: () => T | Promise<T>): Promise<T>;
}

export const emptySlip = (): Slip => ({ lines: [], offCart: 0 });

/** The line on the screen that was put into the cart last. */
export const lastLine = ({ page }: Day): Locator => lines(page).last();

/** Scans a good into a line of its own, and writes it on the slip. */
export async function scanNew(day: Day, good: Good, code = good.code): Promise<SlipLine> {
  const line: SlipLine = { gross: good.price };
  day.slip.lines.push(line);
  await scan(day.page, code);
  await expect(lines(day.page)).toHaveCount(day.slip.lines.length);
  await expect(lastLine(day)).toContainText(good.name);
  return line;
}

/** The cart on the screen comes to what the slip comes to. */
export async function expectTotal({ page, slip }: Day): Promise<void> {
  await expect(total(page)).toHaveText(formatRupiah(totalOf(slip)));
}

/** To the payment of the cart. */
export async function pay(day: Day): Promise<void> {
  await expectTotal(day);
  await day.page.keyboard.press('F9');
  await expect(day.page.getByRole('region', { name: 'Pembayaran' })).toBeVisible();
}

/** Another way to pay, by touch. */
export async function payBy({ page }: Day, name: string): Promise<void> {
  const kinds = page.getByRole('group', { name: 'Cara membayar' });
  await kinds.getByRole('button', { name: new RegExp(`^${name}`) }).click();
}

/** Pays what is left with this much cash. */
export async function handOver(day: Day, tendered: number): Promise<void> {
  const field = day.page.getByLabel('Uang diterima');
  await field.fill(String(tendered));
  await field.press('Enter');
}

/** What the cart costs in cash alone, rounded. */
export const cashDue = ({ slip }: Day): number => inCash(totalOf(slip));

export const donePanel = ({ page }: Day): Locator =>
  page.getByRole('region', { name: 'Penjualan selesai' });

/** The sale is booked: it goes into the ledger under the number on the screen, and the next begins. */
export async function booked(
  day: Day,
  paid: Partial<Record<Tender, number>>,
  change: number | null = null,
): Promise<LedgerSale> {
  const { ledger, cashier, slip } = day;
  const done = donePanel(day);
  await expect(done).toBeVisible();
  if (change !== null)
    await expect(done.getByRole('status').first()).toContainText(formatRupiah(change));
  const number = await done.getByText(/^K1-\d{6}$/).innerText();
  const sale = ledger.sell({ ...slip, number, cashier, paid });
  day.slip = emptySlip();
  return sale;
}

/** From the sale that is done back to the shelf. */
export async function next(day: Day): Promise<void> {
  await donePanel(day).getByRole('button', { name: 'Penjualan berikutnya' }).click();
  await expect(day.page.getByRole('list', { name: 'Produk' })).toBeVisible();
}

/** Somebody else signs in at the same window; the cart and the shift stay. */
export async function switchTo({ page, shop }: Day, name: string): Promise<void> {
  const faces = await shop.books.people.signInList({});
  const samplePin = faces.find((face) => face.name === name)?.samplePin;
  const pin = name === secondCashier.name ? secondCashier.pin : samplePin;
  if (!pin) throw new Error(`nobody told the PIN of ${name}`);
  await page.keyboard.press('Control+l');
  const screen = page.getByRole('dialog', { name: 'Siapa yang bertugas?' });
  await expect(screen.getByRole('heading', { name: 'Ganti kasir' })).toBeVisible();
  await screen.getByRole('button', { name }).click();
  await screen.getByLabel(`PIN ${name}`).fill(pin);
  await expect(page.getByRole('button', { name: `Ganti kasir, sekarang ${name}` })).toBeVisible();
}
