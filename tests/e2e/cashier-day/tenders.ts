import { formatRupiah } from '../../../src/domain/money.ts';
import { lines, scan } from '../counter-page.ts';
import { openOffice } from '../office-page.ts';
import { approve, openShiftPage, paperLines } from '../shift-page.ts';
import { expect, signInAs } from '../shop-fixture.ts';
import {
  booked,
  cashDue,
  donePanel,
  expectTotal,
  handOver,
  lastLine,
  manager,
  next,
  pay,
  payBy,
  scanNew,
  supervisor,
  switchTo,
} from './day.ts';
import type { Day } from './day.ts';
import { bundle, secondCashier } from './goods.ts';
import { percentOf, totalOf } from './ledger.ts';
import type { LedgerSale } from './ledger.ts';

/** The cart with the large discount that is on the screen is paid by QRIS, which nobody sees arrive. */
export async function payUnseen(day: Day): Promise<void> {
  const { page, step } = day;

  await step('Its QRIS payment is not seen to arrive: booked as not certain', async () => {
    await pay(day);
    await payBy(day, 'QRIS');
    await expect(page.getByRole('img', { name: /^Kode QRIS/ })).toBeVisible();
    await page.getByRole('button', { name: 'Selesaikan, belum pasti' }).click();
    await booked(day, { qris: totalOf(day.slip) });
    await expect(donePanel(day).getByText('belum dipastikan masuk')).toBeVisible();
  });

  await step('The phone rings: it is confirmed with its reference', async () => {
    await donePanel(day).getByLabel('Nomor referensi pembayar').fill('RRN 100201');
    await donePanel(day).getByRole('button', { name: 'Sudah masuk' }).click();
    await expect(page.getByText('Pembayaran QRIS dicatat sudah masuk.')).toBeVisible();
    await next(day);
  });
}

/** Rules that run by themselves. Answers the sale, paid by card. */
export async function sellByRules(day: Day): Promise<LedgerSale> {
  const { page, goods, step } = day;
  const chips = goods('KRP-004');

  await step('Of four bags of banana chips the rule gives one for nothing', async () => {
    const line = await scanNew(day, chips);
    for (let count = 1; count < 4; count += 1) await scan(page, chips.code);
    line.gross = 4 * chips.price;
    line.byRule = chips.price;
    await expect(lastLine(day)).toContainText('beli 3 gratis 1');
    await expectTotal(day);
  });

  await step('Coffee and sugar together cost what the bundle costs', async () => {
    const [coffee, sugar] = bundle.skus.map(goods);
    if (!coffee || !sugar) throw new Error('a bundle of two');
    const line = await scanNew(day, coffee);
    await scanNew(day, sugar);
    // How it falls on the two lines is the shop's own; together they cost so much less.
    line.byRule = coffee.price + sugar.price - bundle.price;
    await expect(lines(page).filter({ hasText: bundle.name })).toHaveCount(2);
    await expectTotal(day);
  });

  return step('A card pays, with the number that its terminal prints', async () => {
    await pay(day);
    await payBy(day, 'Kartu');
    await page.getByLabel('Nomor persetujuan di mesin kartu').fill('A-778812');
    await page.keyboard.press('Enter');
    const sale = await booked(day, { card: totalOf(day.slip) });
    await next(day);
    return sale;
  });
}

/** The shift at noon, seen by the cashier and by the supervisor. */
export async function lookAtNoon(day: Day): Promise<void> {
  const { page, shop, ledger, step } = day;
  const row = async (words: string) =>
    (await paperLines(page)).find((line) => line.trim().startsWith(words)) ?? '';

  await step('The cashier’s X report counts, and tells nothing of the cash', async () => {
    await openShiftPage(page, shop, 'Laporan X');
    await expect(page.getByText('supaya laci nanti dihitung apa adanya')).toBeVisible();
    const { sales } = ledger.report();
    const qris = sales.tenders.find(({ kind }) => kind === 'qris');
    await expect.poll(() => row('Struk')).toMatch(new RegExp(` ${sales.count}$`));
    expect(await row(`QRIS (${qris?.count})`)).toContain(formatRupiah(qris?.amount ?? 0).slice(2));
    expect(await row('Seharusnya')).toBe('');
  });

  await step('It prints', async () => {
    await page.getByRole('button', { name: 'Cetak laporan X' }).click();
    await expect(page.getByText('Laporan X dikirim ke printer')).toBeVisible();
  });

  await step('The supervisor takes over and sees what the drawer should hold', async () => {
    await switchTo(day, supervisor);
    await openShiftPage(page, shop, 'Laporan X');
    const { sales } = ledger.report();
    await expect.poll(() => row('Seharusnya')).toContain(formatRupiah(ledger.expected()));
    expect(await row('Penjualan kotor')).toContain(formatRupiah(sales.sums.gross).slice(2));
    expect(await row('TOTAL')).toContain(formatRupiah(sales.sums.total));
  });
}

/** The second cashier sells taxed goods. Answers that sale. */
export async function sellByTheSecond(day: Day): Promise<LedgerSale> {
  const { page, shop, goods, step } = day;
  const first = day.cashier;
  const soap = goods('UJI-SABUN');

  await step('The second cashier takes over', async () => {
    await page.keyboard.press('F2');
    await switchTo(day, secondCashier.name);
    day.cashier = secondCashier.name;
  });

  await step('She puts in goods with PPN, and the cart says how much of it there is', async () => {
    const line = await scanNew(day, soap);
    await scan(page, soap.code);
    line.gross = 2 * soap.price;
    line.isTaxed = true;
    await expect(page.getByText('Termasuk PPN')).toBeVisible();
    await expectTotal(day);
  });

  const sale = await step('She gives change on cash', async () => {
    await pay(day);
    const due = cashDue(day);
    await handOver(day, 100_000);
    const done = await booked(day, { cash: due }, 100_000 - due);
    await next(day);
    return done;
  });

  await step('The first cashier signs her out and comes back by her PIN', async () => {
    await page.getByRole('button', { name: `Ganti kasir, sekarang ${day.cashier}` }).click();
    await page.getByRole('button', { name: `Keluar dari ${day.cashier}` }).click();
    await signInAs(page, shop, 'cashier');
    day.cashier = first;
    await expect(page.getByRole('list', { name: 'Produk' })).toBeVisible();
  });
  return sale;
}

/** More than the shelf holds, and members with their prices and their bon. */
export async function sellToMembers(day: Day): Promise<void> {
  const { page, shop, goods, step } = day;
  const tea = goods('KPI-007');
  const shawl = goods('BTK-003');

  await step('What the books say is sold out is warned of and sold all the same', async () => {
    await scanNew(day, goods('KRP-003'));
    await expect(lastLine(day)).toContainText('kurang 1');
    await pay(day);
    await payBy(day, 'Kartu');
    await page.getByLabel('Nomor persetujuan di mesin kartu').fill('A-778813');
    await page.keyboard.press('Enter');
    await booked(day, { card: totalOf(day.slip) });
    await expect(page.getByText('Stok tercatat menjadi kurang dari nol')).toBeVisible();
    await next(day);
  });

  const choose = async (number: string, name: string) => {
    await page.keyboard.press('Alt+a');
    await page.getByLabel('Nama, nomor, atau telepon').fill(number);
    await page.getByRole('button', { name }).click();
  };

  await step('Two teas lie in the cart at everybody’s price', async () => {
    const line = await scanNew(day, tea);
    await scan(page, tea.code);
    line.gross = 2 * tea.price;
    await expectTotal(day);
  });

  await step('A member is chosen, and they cost what members pay', async () => {
    await choose('0001', 'Anggota Contoh 1');
    for (const line of day.slip.lines) line.byRule = 2 * (tea.price - (tea.memberPrice ?? 0));
    await expect(lastLine(day)).toContainText('Harga anggota');
    await expectTotal(day);
  });

  await step('They go on the member’s bon', async () => {
    await pay(day);
    await payBy(day, 'Bon');
    await page.getByRole('button', { name: 'Selesai' }).click();
    await booked(day, { account: totalOf(day.slip) });
    await next(day);
  });

  await step('Another member takes a shawl, with the members’ five per cent', async () => {
    const line = await scanNew(day, shawl);
    await choose('0002', 'Anggota Contoh 2');
    line.byRule = percentOf(shawl.price, 5);
    await expect(lastLine(day)).toContainText('Anggota hemat 5%');
    await expectTotal(day);
  });

  await step('It passes the limit of her bon, which the supervisor allows', async () => {
    await pay(day);
    await payBy(day, 'Bon');
    await expect(page.getByText('Melewati batas bon')).toBeVisible();
    await page.getByRole('button', { name: 'Selesai' }).click();
    await approve(page, shop, supervisor);
    await booked(day, { account: totalOf(day.slip) });
    await next(day);
  });
}

/** In the office a member pays some of what she owes; the money goes into the cashier's drawer. */
export async function payTheBon(day: Day): Promise<void> {
  const { page, shop, ledger, cashier, step } = day;

  await step('The manager takes cash for a part of a bon, in the office', async () => {
    await switchTo(day, manager);
    await openOffice(page, shop, '/kantor/anggota');
    await page.getByRole('link', { name: 'Anggota Contoh 1' }).click();
    await page.getByRole('button', { name: 'Terima pembayaran' }).click();
    await page.getByLabel('Jumlah yang dibayar').fill('20000');
    await page.getByRole('button', { name: 'Terima Rp20.000' }).click();
    await expect(page.getByText('Bayar Tunai')).toBeVisible();
    ledger.payAccount({ cash: 20_000 });
  });

  await step('The cashier goes on at the counter', async () => {
    await page.goto(`${shop.served.address}/#/`);
    await expect(page.getByRole('list', { name: 'Produk' })).toBeVisible();
    await switchTo(day, cashier);
  });
}
