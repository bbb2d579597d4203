import { formatRupiah } from '../../../src/domain/money.ts';
import { lines, scan } from '../counter-page.ts';
import { approve } from '../shift-page.ts';
import { expect } from '../shop-fixture.ts';
import {
  booked,
  cashDue,
  emptySlip,
  expectTotal,
  lastLine,
  next,
  pay,
  payBy,
  scanNew,
  supervisor,
} from './day.ts';
import type { Day } from './day.ts';
import type { LedgerSale } from './ledger.ts';
import { percentOf, totalOf, worth } from './ledger.ts';

/** A cart in which every line is changed in a way of its own. */
export async function changeTheLines(day: Day): Promise<LedgerSale> {
  const { page, shop, goods, step } = day;
  const top = goods('KYG-009');
  const relish = goods('SMB-004');
  const bank = goods('KYG-005');
  const pot = goods('KYG-003');
  const sambal = goods('SMB-001');

  await step('A dozen is typed on the pad', async () => {
    const line = await scanNew(day, top);
    await page.keyboard.press('F4');
    const pad = page.getByRole('region', { name: top.name });
    for (const digit of '12') await pad.getByRole('button', { name: digit, exact: true }).click();
    await pad.getByRole('button', { name: 'Pakai' }).click();
    line.gross = 12 * top.price;
    await expectTotal(day);
  });

  await step('A price is lowered with the PIN of the supervisor', async () => {
    const line = await scanNew(day, relish);
    line.gross = relish.price - 1250;
    await page.keyboard.press('F5');
    await page.getByLabel(/^Harga per/).fill(String(line.gross));
    await page.keyboard.press('Enter');
    await approve(page, shop, supervisor);
    await expect(lastLine(day)).toContainText('harga diubah');
    await expectTotal(day);
  });

  await step('The line gets a note for the receipt', async () => {
    await page.keyboard.press('Alt+c');
    await page.getByLabel('Catatan di struk').fill('Tutupnya penyok');
    await page.keyboard.press('Enter');
    await expect(lastLine(day)).toContainText('Tutupnya penyok');
  });

  await step('A line is sold a tenth cheaper, which the cashier may do alone', async () => {
    const line = await scanNew(day, bank);
    line.byHand = percentOf(bank.price, 10);
    await page.keyboard.press('F6');
    await page.getByRole('button', { name: '10%' }).click();
    await expect(lastLine(day)).toContainText(`Diskon 10% ${formatRupiah(-line.byHand)}`);
    await expectTotal(day);
  });

  await step('Another line is sold cheaper by a sum in rupiah', async () => {
    const line = await scanNew(day, pot);
    line.byHand = 3300;
    await page.keyboard.press('F6');
    await page.getByLabel('Potongan dalam rupiah').fill(String(line.byHand));
    await page.keyboard.press('Enter');
    await expectTotal(day);
  });

  await step('A line is taken out by mistake and brought back', async () => {
    await scanNew(day, sambal);
    await lastLine(day)
      .getByRole('button', { name: `Hapus ${sambal.name}` })
      .click();
    await expect(lines(page)).toHaveCount(day.slip.lines.length - 1);
    await page.keyboard.press('Control+z');
    await expect(lines(page)).toHaveCount(day.slip.lines.length);
    await expectTotal(day);
  });

  await step('It is touched, and one key makes two of it', async () => {
    await lastLine(day).getByRole('button', { name: sambal.name }).first().click();
    await lastLine(day)
      .getByRole('button', { name: `Tambah ${sambal.name}` })
      .click();
    day.slip.lines.splice(-1, 1, { gross: 2 * sambal.price });
    await expectTotal(day);
  });

  return step('It is paid with the exact sum in cash', async () => {
    await pay(day);
    const due = cashDue(day);
    await page.keyboard.press('F8');
    await expect(page.getByLabel('Uang diterima')).toHaveValue(formatRupiah(due).slice(2));
    await page.getByLabel('Uang diterima').press('Enter');
    const sale = await booked(day, { cash: due }, 0);
    await next(day);
    return sale;
  });
}

/** Discounts on all of a cart, and rules that run by themselves. */
export async function discountTheCart(day: Day): Promise<void> {
  const { page, shop, goods, step } = day;
  const rice = goods('SGR-001');
  const bank = goods('KYG-005');

  await step('Rice is found by name, touched and weighed', async () => {
    await page.getByRole('searchbox').fill(rice.name);
    await expect(page.getByText(`Enter menambah ${rice.name}`)).toBeAttached();
    await page.getByRole('button', { name: rice.name }).first().click();
    const pad = page.getByRole('dialog', { name: 'Berapa banyak?' });
    await pad.getByLabel('Banyaknya dalam kg').fill('1,3');
    await pad.getByRole('button', { name: 'Masukkan' }).click();
    day.slip.lines.push({ gross: worth(rice.price, 1300) });
    await expect(lastLine(day)).toContainText('1,3 kg');
    await expectTotal(day);
  });

  await step('The whole cart is sold cheaper by a sum in rupiah', async () => {
    await scanNew(day, goods('UJI-MADU'));
    day.slip.offCart = 2345;
    await page.keyboard.press('Shift+F6');
    await page.getByLabel('Potongan dalam rupiah').fill(String(day.slip.offCart));
    await page.keyboard.press('Enter');
    await expect(page.getByText('Diskon keranjang', { exact: true })).toBeVisible();
    await expectTotal(day);
  });

  await step('QRIS pays it, seen on the visitor’s phone', async () => {
    await pay(day);
    await payBy(day, 'QRIS');
    await expect(page.getByRole('img', { name: /^Kode QRIS/ })).toBeVisible();
    await page.getByLabel('Nomor referensi pembayar').fill('RRN 100200');
    await page.keyboard.press('Enter');
    await booked(day, { qris: totalOf(day.slip) });
    await next(day);
  });

  await step('An eighth off a whole cart needs the supervisor', async () => {
    await scanNew(day, bank);
    day.slip.offCart = percentOf(bank.price, 12.5);
    await page.keyboard.press('Shift+F6');
    await page.getByRole('button', { name: '%', exact: true }).click();
    await page.getByLabel('Potongan dalam persen').fill('12,5');
    await page.keyboard.press('Enter');
    await approve(page, shop, supervisor);
    await expect(page.getByText('Diskon keranjang 12,5%')).toBeVisible();
    await expectTotal(day);
  });
}

/** Several carts at once: one waits under its name while another is paid. */
export async function holdTheCarts(day: Day): Promise<void> {
  const { page, goods, step } = day;
  const egg = goods('SGR-005');

  const hold = async (name: string) => {
    await page.keyboard.press('F3');
    await page.getByLabel('Nama keranjang ini').fill(name);
    await page.keyboard.press('Enter');
    await expect(page.getByText(`Keranjang “${name}” ditahan`)).toBeVisible();
    await expect(lines(page)).toHaveCount(0);
    const held = day.slip;
    day.slip = emptySlip();
    return held;
  };

  const waiting = await step(
    'A visitor forgot her purse: her cart waits under her name',
    async () => {
      await scanNew(day, goods('UJI-MADU'));
      return hold('Bu Wening');
    },
  );

  await step('Another one’s cart waits beside it', async () => {
    await scanNew(day, egg);
    await hold('Pak Titip');
    await expect(page.getByRole('button', { name: /Ditahan \(2\)/ }).first()).toBeVisible();
  });

  await step('Meanwhile ten eggs are sold, paid by bank transfer', async () => {
    const line = await scanNew(day, egg);
    for (let count = 1; count < 10; count += 1) await scan(page, egg.code);
    line.gross = 10 * egg.price;
    await pay(day);
    await payBy(day, 'Transfer');
    await page.getByLabel('Bank dan nama pengirim').fill('Bank Contoh, Pak Uji');
    await page.keyboard.press('Enter');
    await booked(day, { transfer: totalOf(day.slip) });
    await next(day);
  });

  await step('The first cart is resumed by its name', async () => {
    await page.keyboard.press('F3');
    await page.getByRole('button', { name: 'Lanjutkan Bu Wening' }).click();
    day.slip = waiting;
    await expect(lines(page)).toHaveCount(1);
    await expectTotal(day);
  });

  await step('Something is added to it', async () => {
    await scanNew(day, goods('UJI-TOPI'));
    await expectTotal(day);
  });

  await step('It is paid in three ways: some cash, a transfer, QRIS for the rest', async () => {
    const rest = totalOf(day.slip) - 35_000;
    await pay(day);
    await page.getByLabel('Uang diterima').fill('20000');
    await payBy(day, 'Transfer');
    const taken = page.getByRole('list', { name: 'Pembayaran yang sudah diterima' });
    await expect(taken).toContainText('Tunai Rp20.000');
    await page.getByLabel('Dibayar dengan transfer').fill('15000');
    await page.getByLabel('Bank dan nama pengirim').fill('Bank Contoh, Bu Wening');
    await page.getByLabel('Bank dan nama pengirim').press('Enter');
    await expect(taken).toContainText('Transfer Rp15.000');
    await expect(page.getByRole('img', { name: /^Kode QRIS/ })).toBeVisible();
    await page.getByLabel('Nomor referensi pembayar').fill('RRN 100300');
    await page.keyboard.press('Enter');
    await booked(day, { cash: 20_000, transfer: 15_000, qris: rest });
    await next(day);
  });
}
