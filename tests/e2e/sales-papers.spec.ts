import { findFaults } from './axe.ts';
import { openCounter, pieceGoods, scan } from './counter-page.ts';
import { salesPane, sell } from './sales-page.ts';
import { expect, test } from './shop-fixture.ts';

test('papers are made from a sale: a copy, a gift receipt, a message for WhatsApp and an invoice', async ({
  page,
  shop,
}) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) refused.push(message.text());
  });
  // Stands for the print dialog, which stays open until somebody prints or leaves it.
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await openCounter(page, shop.url);
  const pane = salesPane(page);

  await test.step('a copy, a gift receipt and a message for WhatsApp are made from a sale', async () => {
    const [one, two] = await pieceGoods(shop.books, 2);
    if (!one || !two) throw new Error('the sample has too few goods');
    const sale = await sell(shop.books, [
      { id: one.id, pieces: 1 },
      { id: two.id, pieces: 1 },
    ]);
    await scan(page, sale.receiptNumber);
    await expect(pane.getByRole('heading', { name: sale.receiptNumber })).toBeVisible();
    await page.keyboard.press('F10');
    await expect(page.getByText(`Salinan struk ${sale.receiptNumber}`)).toBeVisible();

    await page.keyboard.press('Alt+H');
    const gift = pane.getByRole('region', { name: 'Struk hadiah' });
    await gift.getByText(two.name).click();
    await gift.getByRole('button', { name: 'Cetak struk hadiah' }).click();
    await expect(page.getByText('Struk hadiah dikirim ke printer')).toBeVisible();
    await expect
      .poll(async () => (await shop.books.printing.jobs({})).map(({ kind }) => kind))
      .toEqual(expect.arrayContaining(['copy', 'gift']));

    await page.keyboard.press('Alt+W');
    const share = pane.getByRole('region', { name: 'WhatsApp' });
    const phone = share.getByLabel('Nomor WhatsApp pembeli');
    await phone.fill('12');
    await expect(share.getByText(/Nomor WhatsApp ini tidak lengkap/)).toBeVisible();
    await phone.fill('0812 3456 7890');
    await expect(share.getByRole('link', { name: 'Buka WhatsApp' })).toHaveAttribute(
      'href',
      /^https:\/\/wa\.me\/6281234567890\?text=/,
    );
    await expect(share.getByRole('img', { name: /^Kode QR yang membuka/ })).toBeVisible();
    await expect(share.getByRole('region', { name: 'Teks yang dikirim' })).toContainText(
      sale.receiptNumber,
    );
    expect(await findFaults(page)).toEqual([]);
  });

  await test.step('an A4 invoice goes to the print dialog on a sheet of its own', async () => {
    const [product] = await pieceGoods(shop.books, 1);
    if (!product) throw new Error('the sample has no goods');
    const sale = await sell(shop.books, [{ id: product.id, pieces: 2 }]);
    await scan(page, sale.receiptNumber);
    await expect(pane.getByRole('heading', { name: sale.receiptNumber })).toBeVisible();
    await page.keyboard.press('Alt+I');
    const invoice = pane.getByRole('region', { name: 'Faktur A4' });
    await invoice.getByLabel('Nama pembeli').fill('CV <b>Contoh</b> Jaya');
    expect(await findFaults(page)).toEqual([]);
    await invoice.getByRole('button', { name: 'Cetak faktur' }).click();
    await expect(page).toHaveTitle(new RegExp(sale.receiptNumber));

    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('.print-sheet');
    await expect(sheet).toBeVisible();
    await expect(sheet).toContainText('CV <b>Contoh</b> Jaya');
    await expect(sheet).toContainText('Terbilang');
    await expect(page.locator('#app')).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await expect(sheet).toBeHidden();
    await expect(page.locator('#app')).toBeVisible();
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect(sheet).toHaveCount(0);
  });

  expect(refused).toEqual([]);
});
