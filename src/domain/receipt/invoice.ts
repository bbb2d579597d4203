import { formatAmount, formatRupiah } from '../money.ts';
import { rupiahInWords } from '../rupiah-in-words.ts';
import { invoiceCss } from './invoice-css.ts';
import { dayInWords, receiptLabels } from './labels.ts';
import { countOf } from './layout.ts';
import type { ReceiptData, ReceiptItem } from './receipt.ts';

/** To whom an invoice is written. */
export interface InvoiceBuyer {
  name: string;
  /** Several lines; may be empty. */
  address: string;
}

/** A QR as an SVG path: `size` modules across, the white margin counted. */
export interface InvoiceCode {
  size: number;
  path: string;
}

/** An A4 invoice: `html` is a page of its own; `body` and `css` are its parts, without inline styles. */
export interface Invoice {
  title: string;
  body: string;
  css: string;
  html: string;
}

const labels = receiptLabels.id;

/** A sale as an A4 invoice in Indonesian. Every text from outside is escaped. */
export function layoutInvoice(
  data: ReceiptData,
  buyer: InvoiceBuyer | null,
  code: InvoiceCode,
): Invoice {
  const title = `Faktur ${data.receiptNumber}`;
  const body = `<article class="invoice">
${data.practice ? `<p class="mark">${labels.practice}</p>` : ''}
${head(data)}
${parties(data, buyer)}
<table class="goods">
<thead><tr><th class="no">No.</th><th>Barang</th><th class="num">Jumlah</th><th class="num">Harga</th><th class="num">Diskon</th><th class="num">Total</th></tr></thead>
<tbody>
${data.items.map(row).join('\n')}
</tbody>
</table>
<section class="closing">
<div class="left">
<p class="words"><span>Terbilang</span>${sentence(rupiahInWords(data.total + data.rounding))}</p>
${payment(data)}
</div>
${sums(data)}
</section>
<section class="signs">
${qr(code, data.receiptNumber)}
<p class="sign"><span>Penerima</span></p>
<p class="sign"><span>Hormat kami,</span><b>${escape(data.shop.name)}</b></p>
</section>
<footer>${lines(data.shop.receiptFooter) || labels.thanks}</footer>
</article>`;
  const html = `<!doctype html>
<html lang="id">
<head><meta charset="utf-8"><title>${escape(title)}</title><style>${invoiceCss}</style></head>
<body>${body}</body>
</html>`;
  return { title, body, css: invoiceCss, html };
}

function head({ shop, receiptNumber, at }: ReceiptData): string {
  const place = [shop.village, shop.regency].filter((part) => part !== '').join(', ');
  const contact = [shop.phone && `Telp. ${shop.phone}`, shop.nib && `NIB ${shop.nib}`];
  const under = [shop.address, place, contact.filter((part) => part !== '').join(' · ')];
  return `<header>
<div><h1>${escape(shop.name)}</h1>${under
    .filter((text) => text !== '')
    .map((text) => `<p>${escape(text)}</p>`)
    .join('')}</div>
<div class="number"><h2>Faktur</h2><p class="big">${escape(receiptNumber)}</p><p>${escape(dayInWords(at, shop.timeZone, 'id'))}</p></div>
</header>`;
}

function parties({ member, cashier }: ReceiptData, buyer: InvoiceBuyer | null): string {
  const name = buyer?.name ?? member?.name ?? '';
  const to =
    name === ''
      ? '<p class="blank"></p><p class="blank"></p>'
      : `<p class="name">${escape(name)}</p>${buyer === null ? '' : `<p>${lines(buyer.address)}</p>`}`;
  const number = member === null ? '' : `<p>Nomor anggota ${escape(member.number)}</p>`;
  const by = cashier === '' ? '' : `<p><span>Dilayani oleh</span>${escape(cashier)}</p>`;
  return `<section class="parties"><div><h3>Kepada</h3>${to}${number}</div><div class="by">${by}</div></section>`;
}

function row(item: ReceiptItem, index: number): string {
  const off = item.rules.reduce((sum, rule) => sum + rule.amount, item.lineDiscount);
  const why = [...item.rules.map((rule) => rule.name), item.note].filter((text) => text !== '');
  const small = why.length === 0 ? '' : `<small>${why.map(escape).join(' · ')}</small>`;
  return `<tr><td class="no">${index + 1}</td><td>${escape(item.name)}${small}</td><td class="num">${countOf(item.quantity, item.unit, labels)}</td><td class="num">${formatAmount(item.unitPrice)}</td><td class="num">${off === 0 ? '' : formatAmount(-off)}</td><td class="num">${formatAmount(item.gross - off)}</td></tr>`;
}

function sums(data: ReceiptData): string {
  const onItems = data.discount - data.cartDiscount;
  const rows: [string, number][] = [['Subtotal', data.gross - onItems]];
  if (data.cartDiscount !== 0) rows.push([labels.cartDiscount, -data.cartDiscount]);
  for (const { rateBp, base, tax } of data.taxes) {
    rows.push(
      [labels.taxBase, base],
      [`${labels.tax} ${String(rateBp / 100).replace('.', ',')}%`, tax],
    );
  }
  if (data.rounding !== 0) rows.push([labels.rounding, data.rounding]);
  const list = rows.map(
    ([name, amount]) => `<tr><td>${name}</td><td>${formatAmount(amount)}</td></tr>`,
  );
  const included = data.taxes.length > 0 && data.taxAdded === 0;
  return `<div class="right"><table class="sums"><tbody>${list.join('')}</tbody>
<tfoot><tr><td>Total</td><td>${formatRupiah(data.total + data.rounding)}</td></tr></tfoot></table>${included ? '<p class="note">Harga sudah termasuk PPN.</p>' : ''}</div>`;
}

function payment({ tenders, member }: ReceiptData): string {
  const parts = tenders.map(({ kind, tendered, reference, confirmed }) => {
    const proof = reference === '' || kind === 'account' ? '' : ` (${escape(reference)})`;
    const mark = confirmed ? '' : ` <b>${labels.unconfirmed}</b>`;
    return `<li>${labels.tenders[kind]} ${formatRupiah(tendered)}${proof}${mark}</li>`;
  });
  const owed = member?.owed ?? null;
  if (owed !== null) parts.push(`<li>${labels.owed} ${formatRupiah(owed)}</li>`);
  return parts.length === 0 ? '' : `<h3>Pembayaran</h3><ul>${parts.join('')}</ul>`;
}

function qr({ size, path }: InvoiceCode, number: string): string {
  return `<figure><svg viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" role="img" aria-label="${escape(number)}"><path fill="#000" d="${path}"/></svg><figcaption>${escape(number)}</figcaption></figure>`;
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lines(text: string): string {
  return escape(text.trim()).replace(/\r?\n/g, '<br>');
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.toWellFormed().replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
}
