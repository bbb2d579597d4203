import { formatRupiah } from '../../../src/domain/money.ts';
import { approve } from '../shift-page.ts';
import { expect, signInAs } from '../shop-fixture.ts';
import { supervisor } from './day.ts';
import type { Day } from './day.ts';

/** Pieces of each note and coin by the name of its field, with what one is worth. */
const float = [
  { name: 'Lembar Rp50.000', pieces: 3, value: 50_000 },
  { name: 'Lembar Rp20.000', pieces: 4, value: 20_000 },
  { name: 'Lembar Rp2.000', pieces: 15, value: 2000 },
  { name: 'Keping Rp500', pieces: 9, value: 500 },
] as const;

export async function openTheShop(day: Day): Promise<void> {
  const { page, shop, ledger, step } = day;
  const back = () => page.keyboard.press('Escape');
  const toMenu = async () => {
    await page.keyboard.press('F12');
    await expect(page.getByRole('heading', { name: /^Sif 1/ })).toBeVisible();
  };

  await step('The cashier chooses her name and enters her PIN', async () => {
    await page.goto(shop.url);
    await signInAs(page, shop, 'cashier');
    await expect(page.getByRole('heading', { name: 'Buka sif' })).toBeVisible();
  });

  await step('She counts the float by notes and coins, and the screen adds it up', async () => {
    for (const { name, pieces } of float) {
      await page.getByLabel(name, { exact: true }).fill(String(pieces));
    }
    ledger.begin(float.reduce((sum, { pieces, value }) => sum + pieces * value, 0));
    await expect(page.getByRole('status', { name: 'Jumlah' })).toContainText(
      formatRupiah(ledger.expected()),
    );
  });

  await step('She opens the shift and stands before the shelf', async () => {
    await page.getByRole('button', { name: 'Buka sif', exact: true }).click();
    await expect(page.getByText('Sif 1 dibuka. Selamat berjualan!')).toBeVisible();
    await expect(page.getByRole('list', { name: 'Produk' })).toBeVisible();
  });

  const move = async (way: 'in' | 'out', amount: number, reason: string) => {
    const words = way === 'in' ? 'Uang masuk' : 'Uang keluar';
    await page.getByRole('button', { name: words }).click();
    await page.getByLabel('Jumlah uang').fill(String(amount));
    await page.getByRole('button', { name: reason }).click();
    await page.getByRole('button', { name: `Catat ${words.toLowerCase()}` }).click();
    await expect(
      page.getByText(`${words} ${formatRupiah(amount)} tercatat. Slip dicetak.`),
    ).toBeVisible();
    ledger.move(way, amount, reason);
  };

  await step('Small change is put into the drawer, with a reason and a slip', async () => {
    await toMenu();
    await move('in', 75_000, 'Uang receh');
  });

  await step('Money for the errands is taken out, with a reason and a slip', async () => {
    await move('out', 42_500, 'Belanja gerai');
  });

  await step('More than the drawer holds cannot be taken out', async () => {
    await page.getByRole('button', { name: 'Uang keluar' }).click();
    await page.getByLabel('Jumlah uang').fill(String(ledger.expected() + 1));
    await page.getByRole('button', { name: 'Setor ke bendahara' }).click();
    await page.getByRole('button', { name: 'Catat uang keluar' }).click();
    await expect(page.getByText('Uang di laci tidak cukup')).toBeVisible();
    await back();
  });

  await step(
    'The drawer opens without a sale once the supervisor has entered her PIN',
    async () => {
      await page.getByRole('button', { name: 'Buka laci' }).click();
      await page.getByRole('button', { name: 'Tukar uang' }).click();
      await page.getByRole('button', { name: 'Buka laci sekarang' }).click();
      await approve(page, shop, supervisor);
      await expect(page.getByText('Laci dibuka dan dicatat.')).toBeVisible();
      ledger.noSale('Tukar uang');
    },
  );

  await step('She goes back to the shelf', async () => {
    await page.getByRole('button', { name: 'Kembali ke rak' }).click();
    await expect(page.getByRole('list', { name: 'Produk' })).toBeVisible();
  });
}
