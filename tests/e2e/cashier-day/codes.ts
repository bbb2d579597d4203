import { formatRupiah } from '../../../src/domain/money.ts';
import { lines, scan } from '../counter-page.ts';
import { expect } from '../shop-fixture.ts';
import { booked, cashDue, expectTotal, handOver, lastLine, next, pay, scanNew } from './day.ts';
import type { Day } from './day.ts';
import { scaleLabel } from './goods.ts';
import { worth } from './ledger.ts';

/** One visitor whose goods carry every kind of code, paid in cash with change. */
export async function sellByEveryCode(day: Day): Promise<void> {
  const { page, goods, step } = day;
  const honey = goods('UJI-MADU');
  const hat = goods('UJI-TOPI');
  const top = goods('KYG-009');
  const crackers = goods('UJI-KERUPUK');
  const gtin = honey.code.padStart(14, '0');

  await step('An EAN-13 puts its good into the cart, and once more makes two of it', async () => {
    const line = await scanNew(day, honey);
    line.gross += honey.price;
    await scan(page, honey.code);
    await expectTotal(day);
    await expect(lines(page)).toHaveCount(1);
  });

  await step('The address on a product card puts its good into the cart', async () => {
    await scanNew(day, hat, `http://192.168.1.10:8080/p/${hat.sku}`);
  });

  await step('A SKU does too', async () => {
    await scanNew(day, top, top.sku);
  });

  await step('A GS1 element string tells batch and expiry of its good', async () => {
    await scanNew(day, honey, `]C101${gtin}10PANEN7\u001d17291231`);
    await expect(lastLine(day)).toContainText('Batch PANEN7');
    await expect(lastLine(day)).toContainText('baik sampai');
  });

  await step('A batch past its day is called out', async () => {
    await scanNew(day, honey, `]C101${gtin}1720013110TUA1`);
    await expect(lastLine(day)).toContainText('jangan dijual');
  });

  await step('The cashier takes that one out again', async () => {
    await page.keyboard.press('Delete');
    day.slip.lines.pop();
    await expect(lines(page)).toHaveCount(day.slip.lines.length);
    await expect(page.getByText('jangan dijual')).toHaveCount(0);
  });

  await step('A GS1 Digital Link of another host tells its batch as well', async () => {
    await scanNew(day, honey, `https://id.gs1.org/01/${gtin}/10/PANEN8?17=291231`);
    await expect(lastLine(day)).toContainText('Batch PANEN8');
  });

  await step('A label of the scale says the weight, and nothing is asked', async () => {
    const line = await scanNew(day, crackers, scaleLabel(380));
    line.gross = worth(crackers.price, 380);
    await expect(lastLine(day)).toContainText('0,38 kg');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expectTotal(day);
  });

  await step('A code that was misread is called out and sells nothing', async () => {
    await scan(page, '8999999999990');
    await expect(page.getByRole('alert')).toContainText('8999999999990');
    await expectTotal(day);
  });

  await step('A code that nobody knows is sold as an open item', async () => {
    await scan(page, '8999999999995');
    await expect(page.getByText('Kode 8999999999995')).toBeVisible();
    await page.keyboard.press('Alt+l');
    await page.getByLabel('Nama barang').fill('Sapu lidi');
    await page.getByLabel('Harga satuan').fill('7500');
    await page.keyboard.press('Enter');
    day.slip.lines.push({ gross: 7500 });
    await expect(lastLine(day)).toContainText('Sapu lidi');
    await expectTotal(day);
  });

  await step('All of it is paid in cash: rounded, with change, the receipt prints', async () => {
    await pay(day);
    const due = cashDue(day);
    const tendered = (Math.floor(due / 100_000) + 1) * 100_000;
    await expect(page.getByText(`Dibulatkan menjadi ${formatRupiah(due)}`)).toBeVisible();
    await handOver(day, tendered);
    await booked(day, { cash: due }, tendered - due);
    await expect(page.getByText('Struk tercetak')).toBeVisible();
    await next(day);
  });
}
