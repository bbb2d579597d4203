import { describe, expect, it } from 'vitest';
import { layoutInvoice } from '../../../src/domain/receipt/invoice.ts';
import { qrPath } from '../../../src/shop/printing/qr-path.ts';
import { sampleReceipt } from './sample-receipt.ts';

const code = qrPath('K1-000123');

describe('an invoice', () => {
  it('says the sum in words, to whom it is written and for what', () => {
    const buyer = { name: 'Kantor Desa Contoh', address: 'Jalan Contoh 1\nSukamaju' };
    const { body, html, title } = layoutInvoice(sampleReceipt, buyer, code);
    expect(title).toBe('Faktur K1-000123');
    expect(body).toContain('Seratus delapan puluh tujuh ribu lima ratus rupiah');
    expect(body).toContain('Kantor Desa Contoh');
    expect(body).toContain('Jalan Contoh 1<br>Sukamaju');
    expect(body).toContain('<td>Rp187.500</td>');
    expect(html).toContain('@page { size: A4;');
  });

  it('leaves lines to write a name on where nobody is named', () => {
    expect(layoutInvoice(sampleReceipt, null, code).body).toContain('class="blank"');
    const member = { number: 'A-007', name: 'Anggota Contoh', owed: null };
    expect(layoutInvoice({ ...sampleReceipt, member }, null, code).body).toContain(
      '<p class="name">Anggota Contoh</p>',
    );
  });

  it('lets no text become part of the page', () => {
    const evil = `<script>alert("1")</script>'&`;
    const items = sampleReceipt.items.map((item) => ({
      ...item,
      name: evil,
      note: evil,
      rules: [{ name: evil, amount: 1 }],
    }));
    const shop = { ...sampleReceipt.shop, name: evil, address: evil, receiptFooter: evil };
    const tenders = sampleReceipt.tenders.map((tender) => ({ ...tender, reference: evil }));
    const data = { ...sampleReceipt, items, shop, tenders, receiptNumber: evil, cashier: evil };
    const { html } = layoutInvoice(data, { name: evil, address: evil }, code);
    expect(html).not.toContain('<script');
    expect(html).not.toMatch(/style="|\son\w+=/);
  });

  it('speaks of tax only where there is some', () => {
    expect(layoutInvoice(sampleReceipt, null, code).body).not.toMatch(/DPP|PPN/);
    const taxes = [{ rateBp: 1100, base: 168_919, tax: 18_581 }];
    const { body } = layoutInvoice({ ...sampleReceipt, taxes }, null, code);
    expect(body).toContain('<td>PPN 11%</td><td>18.581</td>');
    expect(body).toContain('Harga sudah termasuk PPN.');
  });
});
