import { findFaults } from './axe.ts';
import { lines, openCounter, pieceGoods, scan } from './counter-page.ts';
import { expect, signInAs, test } from './shop-fixture.ts';

const counter = { name: 'Produk' } as const;

test.describe('a window where nobody is signed in', () => {
  test.use({ signedInAs: null });

  test('lets in who knows the PIN and nobody else', async ({ page, shop }) => {
    await test.step('lets a cashier in by keyboard alone, with a letter and six digits, which no scanned code is taken for', async () => {
      await page.goto(shop.url);
      await expect(page.getByRole('heading', { name: 'Siapa yang bertugas?' })).toBeVisible();
      expect(await findFaults(page)).toEqual([]);
      await page.keyboard.press('k');
      await expect(page.getByRole('heading', { name: 'Kasir Contoh' })).toBeVisible();
      expect(await findFaults(page)).toEqual([]);
      await expect(page.getByLabel('PIN Kasir Contoh')).toBeFocused();
      await scan(page, '8990001112223');
      await expect(page.getByRole('alert')).toHaveText('');
      await page.keyboard.type('135790');
      await expect(page.getByRole('list', counter)).toBeVisible();
      await expect(chip(page, 'Kasir Contoh')).toBeVisible();
    });

    await test.step('lets nobody in by touch with a wrong PIN, says how often it may be tried, and locks', async () => {
      await chip(page, 'Kasir Contoh').click();
      await page.getByRole('button', { name: 'Keluar dari Kasir Contoh' }).click();
      await expect(page.getByRole('heading', { name: 'Siapa yang bertugas?' })).toBeVisible();
      await page.getByRole('button', { name: 'Kasir Contoh' }).click();
      const pad = page.getByRole('group', { name: 'Papan angka' });
      for (const digit of '111222') await pad.getByRole('button', { name: digit }).click();
      await expect(page.getByRole('alert')).toHaveText('PIN salah. Masih bisa dicoba 4 kali.');
      for (const left of [3, 2, 1]) {
        await page.getByLabel('PIN Kasir Contoh').fill('111222');
        await expect(page.getByRole('alert')).toContainText(`${left} kali`);
      }
      await page.getByLabel('PIN Kasir Contoh').fill('111222');
      await expect(page.getByRole('alert')).toContainText('Terkunci sampai');
      await expect(page.getByText(/^Tunggu 0\.\d\d lagi$/)).toBeVisible();
      await expect(page.getByLabel('PIN Kasir Contoh')).toHaveAttribute('readonly');
      expect(await findFaults(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await signInAs(page, shop, 'supervisor');
      await expect(page.getByRole('list', counter)).toBeVisible();
    });
  });
});

test.describe('at the counter', () => {
  test.use({ signedInAs: 'cashier' });

  test('signing out, a restart of the shop and another cashier leave the counter as it was', async ({
    page,
    shop,
  }) => {
    await test.step('after signing out nothing of the shop is told until somebody signs in', async () => {
      await openCounter(page, shop.url);
      await chip(page, 'Kasir Contoh').click();
      await page.getByRole('button', { name: 'Keluar dari Kasir Contoh' }).click();
      await expect(page.getByRole('heading', { name: 'Siapa yang bertugas?' })).toBeVisible();
      await page.reload();
      await expect(page.getByRole('heading', { name: 'Siapa yang bertugas?' })).toBeVisible();
      await expect(page.getByRole('list', counter)).toHaveCount(0);
      await signInAs(page, shop, 'cashier');
      await expect(page.getByRole('list', counter)).toBeVisible();
    });

    await test.step('after a restart of the shop the same person signs in and the sale goes on', async () => {
      const [product] = await pieceGoods(shop.books, 1);
      await scan(page, product?.code ?? '');
      await expect(lines(page)).toHaveCount(1);
      await page.getByLabel('Cari produk').fill('keri');
      await shop.kill();
      await shop.start();
      await expect(page.getByRole('heading', { name: 'Siapa yang bertugas?' })).toBeVisible();
      await signInAs(page, shop, 'cashier');
      await expect(page.getByLabel('Cari produk')).toHaveValue('keri');
      await expect(lines(page)).toHaveCount(1);
    });

    await test.step('another cashier takes over with eight keys, and the cart stays', async () => {
      await expect(lines(page)).toHaveCount(1);

      await page.keyboard.press('Control+l');
      await expect(page.getByRole('heading', { name: 'Ganti kasir' })).toBeVisible();
      expect(await findFaults(page)).toEqual([]);
      await page.keyboard.press('m');
      await page.keyboard.type('357912');
      await expect(chip(page, 'Manajer Contoh')).toBeVisible();
      await expect(lines(page)).toHaveCount(1);

      await chip(page, 'Manajer Contoh').click();
      await page.keyboard.press('Escape');
      await expect(lines(page)).toHaveCount(1);
      await expect(chip(page, 'Manajer Contoh')).toBeVisible();
    });
  });
});

function chip(page: Parameters<typeof openCounter>[0], name: string) {
  return page.getByRole('button', { name: `Ganti kasir, sekarang ${name}` });
}
