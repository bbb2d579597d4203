import type { Page } from '@playwright/test';
import type { DenominationCount } from '../../src/domain/denominations.ts';
import { openCounter } from './counter-page.ts';
import { expect } from './shop-fixture.ts';
import type { Books, ServedShop } from './shop-fixture.ts';

/** The register of a showroom that has one. */
export async function onlyRegister(books: Books): Promise<string> {
  const [register] = await books.registers.list({});
  if (!register) throw new Error('no register');
  return register.id;
}

/** The counter without an open shift: the count of the float. */
export async function openWithoutShift(page: Page, shop: ServedShop): Promise<void> {
  await page.goto(shop.url);
  await expect(page.getByRole('heading', { name: 'Buka sif' })).toBeVisible();
}

/** Opens a shift through the shop itself, with this float. */
export async function beginShift(shop: ServedShop, count: DenominationCount): Promise<string> {
  const registerId = await onlyRegister(shop.books);
  await shop.books.shifts.open({ key: crypto.randomUUID(), registerId, count });
  return registerId;
}

/** Opens the counter and one page of the shift's menu. */
export async function openShiftPage(page: Page, shop: ServedShop, name: string): Promise<void> {
  await openCounter(page, shop.url);
  await page.keyboard.press('F12');
  await page.getByRole('button', { name }).click();
  await expect(page.getByRole('heading', { name })).toBeVisible();
}

/** At the PIN dialog: the sample's person of this name approves. */
export async function approve(page: Page, shop: ServedShop, name: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Perlu persetujuan' });
  await expect(dialog).toBeVisible();
  const faces = await shop.books.people.signInList({});
  const face = faces.find((one) => one.name === name);
  if (!face?.samplePin) throw new Error(`nobody called ${name} can approve`);
  await dialog.getByText(name, { exact: true }).click();
  await dialog.getByLabel(`PIN ${name}`).fill(face.samplePin);
  await expect(dialog).toBeHidden();
}

/** What a paper on the screen says, line by line. */
export async function paperLines(page: Page): Promise<string[]> {
  const lines = await page.locator('.receipt pre').allTextContents();
  return lines.map((line) => line.trimEnd());
}
