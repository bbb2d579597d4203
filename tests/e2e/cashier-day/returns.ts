import type { Locator } from '@playwright/test';
import { formatRupiah } from '../../../src/domain/money.ts';
import { scan } from '../counter-page.ts';
import { salesPane } from '../sales-page.ts';
import { approve } from '../shift-page.ts';
import { expect } from '../shop-fixture.ts';
import { booked, cashDue, handOver, next, pay, payBy, scanNew, supervisor } from './day.ts';
import type { Day } from './day.ts';
import { inCash, numberAfter, owedFor, ppnWithin, roundingOf, totalOf } from './ledger.ts';
import type { LedgerRefund, LedgerSale } from './ledger.ts';

/** Opens a sale by the QR of its receipt. */
async function openSale({ page }: Day, { number }: LedgerSale): Promise<Locator> {
  await page.keyboard.press('F2');
  await scan(page, number);
  const pane = salesPane(page);
  await expect(pane.getByRole('heading', { name: number })).toBeVisible();
  return pane;
}

/** The refund on the screen goes into the ledger under its number. */
async function noted(
  day: Day,
  refund: Omit<LedgerRefund, 'number' | 'cashier'>,
  words = 'Retur selesai',
): Promise<void> {
  const pane = salesPane(day.page);
  await expect(pane.getByRole('heading', { name: words })).toBeVisible();
  const [number = ''] = /K1-R\d{6}/.exec(await pane.innerText()) ?? [];
  day.ledger.giveBack({ ...refund, number, cashier: day.cashier });
}

/** Papers that are asked for after a sale. */
export async function printAgain(day: Day, sale: LedgerSale): Promise<void> {
  const { page, step } = day;

  await step('The receipt is printed again, as a copy', async () => {
    await openSale(day, sale);
    await page.keyboard.press('F10');
    await expect(page.getByText(`Salinan struk ${sale.number} dikirim ke printer`)).toBeVisible();
  });

  await step('A gift receipt leaves the prices out', async () => {
    await page.keyboard.press('Alt+H');
    const gift = salesPane(page).getByRole('region', { name: 'Struk hadiah' });
    await gift.getByRole('button', { name: 'Cetak struk hadiah' }).click();
    await expect(page.getByText('Struk hadiah dikirim ke printer')).toBeVisible();
  });
}

export async function refundInCash(day: Day, sale: LedgerSale): Promise<void> {
  const { page, shop, goods, step } = day;
  const top = goods('KYG-009');
  const pane = salesPane(page);

  await step('One of the dozen comes back: scanned, with a reason', async () => {
    await openSale(day, sale);
    await page.keyboard.press('Alt+R');
    await expect(pane.getByRole('list', { name: 'Barang yang bisa kembali' })).toBeVisible();
    await scan(page, top.code);
    await pane.getByRole('radio', { name: 'Salah barang' }).click();
  });

  await step('The supervisor agrees, and cash is handed out', async () => {
    const payout = inCash(owedFor(sale, top.price));
    await pane.getByRole('button', { name: `Kembalikan ${formatRupiah(payout)}` }).click();
    await approve(page, shop, supervisor);
    await expect(pane.getByText('Serahkan tunai')).toBeVisible();
    await noted(day, { kind: 'refund', total: top.price, tax: 0, given: { cash: payout } });
  });
}

/** Taxed goods come back for store credit, which pays a part of another sale. */
export async function refundAsCredit(day: Day, sale: LedgerSale): Promise<void> {
  const { page, shop, goods, step } = day;
  const soap = goods('UJI-SABUN');
  const pane = salesPane(page);
  const payout = owedFor(sale, soap.price);

  await step('One of the taxed goods comes back broken, and is written off', async () => {
    await openSale(day, sale);
    await page.keyboard.press('Alt+R');
    await scan(page, soap.code);
    await pane
      .getByRole('radiogroup', { name: `Keadaan ${soap.name}` })
      .getByText('Rusak, dihapus')
      .click();
    await pane.getByRole('radio', { name: 'Rusak', exact: true }).click();
  });

  const code = await step('It is given back as store credit, not a rupiah less', async () => {
    const ways = pane.getByRole('radiogroup', { name: 'Uang kembali' });
    await ways.getByText('Kredit toko', { exact: true }).click();
    await pane.getByRole('button', { name: `Kembalikan ${formatRupiah(payout)}` }).click();
    await approve(page, shop, supervisor);
    await noted(day, {
      kind: 'refund',
      total: soap.price,
      tax: ppnWithin(soap.price),
      given: { credit: payout },
    });
    const note = pane.getByRole('region', { name: 'Nota kredit toko' });
    await expect(note).toContainText(formatRupiah(payout));
    return /KT-\w{4}-\w{4}/.exec(await note.innerText())?.[0] ?? '';
  });

  await step('The note pays a part of the next sale, cash the rest', async () => {
    await page.keyboard.press('F2');
    await scanNew(day, goods('UJI-MADU'));
    await pay(day);
    await payBy(day, 'Kredit toko');
    await page.getByLabel('Kode kredit toko').fill(code);
    await page.getByLabel('Kode kredit toko').press('Enter');
    await page.getByRole('button', { name: `Terima ${formatRupiah(payout)}, lanjut` }).click();
    const rest = inCash(totalOf(day.slip) - payout);
    await page.keyboard.press('F8');
    await page.getByLabel('Uang diterima').press('Enter');
    await booked(day, { credit: payout, cash: rest }, 0);
    await next(day);
  });
}

export async function exchange(day: Day, sale: LedgerSale): Promise<void> {
  const { page, shop, goods, step } = day;
  const chips = goods('KRP-004');
  const top = goods('KYG-009');
  // Four bags cost what three do, so one is worth a quarter of that.
  const value = (3 * chips.price) / 4;
  const cart = page.getByRole('region', { name: 'Keranjang' });

  await step('A bag of chips is exchanged: its worth waits beside the cart', async () => {
    const pane = await openSale(day, sale);
    await page.keyboard.press('Alt+T');
    await expect(pane.getByRole('list', { name: 'Barang yang bisa kembali' })).toBeVisible();
    await scan(page, chips.code);
    await pane.getByRole('radio', { name: 'Tidak cocok' }).click();
    await pane.getByRole('button', { name: 'Tukar dan lanjut belanja' }).click();
    await approve(page, shop, supervisor);
    await expect(cart.getByText(`Nilai tukar ${formatRupiah(value)}`)).toBeVisible();
    // Nothing on the screen says its number; the next refund's tells whether this one was taken.
    const number = numberAfter(day.ledger.refunds.at(-1)?.number ?? '');
    const { cashier } = day;
    const given = { credit: value };
    day.ledger.giveBack({ number, cashier, kind: 'refund', total: value, tax: 0, given });
  });

  await step('It pays a part of what is taken instead, cash the rest', async () => {
    await scanNew(day, top);
    await pay(day);
    await expect(page.getByRole('list', { name: 'Pembayaran yang sudah diterima' })).toContainText(
      'Kredit toko',
    );
    const rest = inCash(totalOf(day.slip) - value);
    await handOver(day, rest);
    await booked(day, { credit: value, cash: rest }, 0);
    await next(day);
    await expect(cart.getByText(/^Nilai tukar/)).toBeHidden();
  });
}

export async function voidSales(day: Day): Promise<void> {
  const { page, shop, goods, step } = day;
  const honey = goods('UJI-MADU');
  const pane = salesPane(page);

  const mistake = await step('Something is sold in cash by mistake', async () => {
    await scanNew(day, honey);
    await pay(day);
    const due = cashDue(day);
    await handOver(day, due);
    return booked(day, { cash: due }, 0);
  });

  await step(
    'The sale is voided while the shift lasts, with approval, and the cash goes back',
    async () => {
      await openSale(day, mistake);
      await pane.getByRole('button', { name: 'Batalkan penjualan' }).click();
      await pane.getByRole('radio', { name: 'Salah ketik' }).click();
      await pane.getByRole('button', { name: /^Batalkan penjualan/ }).click();
      await approve(page, shop, supervisor);
      const amount = totalOf(mistake);
      const cash = amount + roundingOf(mistake);
      const refund = { kind: 'void', total: amount, tax: 0, given: { cash } } as const;
      await noted(day, refund, 'Penjualan dibatalkan');
    },
  );

  const unseen = await step('Another visitor says that she has paid by QRIS', async () => {
    await page.keyboard.press('F2');
    await scanNew(day, honey);
    await pay(day);
    await payBy(day, 'QRIS');
    await expect(page.getByRole('img', { name: /^Kode QRIS/ })).toBeVisible();
    await page.getByRole('button', { name: 'Selesaikan, belum pasti' }).click();
    return booked(day, { qris: totalOf(day.slip) });
  });

  await step('It never came: the goods are taken back, and nothing is given for them', async () => {
    await openSale(day, unseen);
    await pane.getByRole('button', { name: 'Batalkan penjualan' }).click();
    await pane.getByRole('radio', { name: 'Salah pembayaran' }).click();
    await pane.getByRole('button', { name: /^Tidak pernah masuk/ }).click();
    await pane.getByRole('button', { name: /^Batalkan penjualan/ }).click();
    await approve(page, shop, supervisor);
    const notReceived = totalOf(unseen);
    const refund = { kind: 'void', total: notReceived, tax: 0, given: {}, notReceived } as const;
    await noted(day, refund, 'Penjualan dibatalkan');
  });
}

export async function refundWithoutReceipt(day: Day): Promise<void> {
  const { page, shop, goods, step } = day;
  const sambal = goods('SMB-001');
  const agreed = 12_700;
  const pane = salesPane(page);

  await step('Goods come back whose receipt is lost', async () => {
    await page.keyboard.press('F2');
    await page.keyboard.press('F7');
    await pane.getByRole('button', { name: 'Retur tanpa struk' }).click();
    await expect(pane.getByLabel('Cari barang yang kembali')).toBeFocused();
    await scan(page, sambal.code);
    const line = pane.getByRole('group', { name: sambal.name });
    await line.getByLabel('Harga satuan').fill(String(agreed));
    await pane.getByRole('radio', { name: 'Berubah pikiran' }).click();
  });

  await step(
    'The supervisor agrees to the price, and it is given back in rounded cash',
    async () => {
      await pane.getByRole('button', { name: /^Kembalikan Rp/ }).click();
      await approve(page, shop, supervisor);
      const given = { cash: inCash(agreed) };
      await expect(pane.getByText(formatRupiah(given.cash)).first()).toBeVisible();
      await noted(day, { kind: 'refund', total: agreed, tax: 0, given });
    },
  );

  await step('She is back at the shelf, and the cart is empty', async () => {
    await page.keyboard.press('F2');
    await expect(page.getByText('Siap memindai')).toBeVisible();
  });
}
