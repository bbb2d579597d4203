import { describe, expect, it } from 'vitest';
import { rupiah } from '../../../src/domain/money.ts';
import { addProduct, newKey, refusal } from '../../support/shop.ts';
import { audited, counterShop, deskOf, off, percent } from './counter-shop.ts';

/** A cashier at a register with two jars of honey, Rp90.000, in the cart. */
async function atTheTill() {
  const shop = await counterShop();
  const { client } = await shop.enter('cashier');
  const desk = deskOf(shop, client, shop.registerId);
  const productId = await addProduct(shop);
  await desk.add(productId, 2);
  return { shop, productId, ...desk, lineId: await desk.lineOf() };
}

describe('a discount', () => {
  it('is given in rupiah or per cent, and stays per cent when the line grows', async () => {
    const till = await atTheTill();
    expect(await till.setDiscount(till.lineId, off(5000))).toMatchObject({ total: 85_000 });
    expect(await till.setDiscount(till.lineId, percent(1000))).toMatchObject({ total: 81_000 });
    const grown = await till.setQuantity(till.lineId, 3);
    expect(grown.lines[0]).toMatchObject({
      givenDiscount: { kind: 'percent', bp: 1000 },
      lineDiscount: 13_500,
    });
    expect(await till.setDiscount(till.lineId, null)).toMatchObject({ discount: 0 });
  });

  it('above the limit needs somebody who may, and both are recorded', async () => {
    const till = await atTheTill();
    const alone = await refusal(till.setDiscount(till.lineId, percent(1001)));
    expect(alone).toMatchObject({
      code: 'APPROVAL_NEEDED',
      data: { permission: 'discount.large' },
    });
    expect(alone.data).toMatchObject({
      by: [{ name: 'Uji supervisor' }, { name: 'Uji manager' }, { name: 'Uji owner' }],
    });
    expect(await till.cart()).toMatchObject({ discount: 0 });
    const approval = await till.approvedBy('supervisor', 'discount.large');
    expect(await till.setDiscount(till.lineId, percent(5000), approval)).toMatchObject({
      discount: 45_000,
    });
    expect(await audited(till.shop.client, 'cart.discount')).toMatchObject({
      who: 'Uji cashier',
      subject: 'Madu Hutan 250 ml',
      approvedBy: 'Uji supervisor',
      detail: { discount: { kind: 'percent', bp: 5000 } },
    });
    const spent = till.setDiscount(till.lineId, percent(6000), approval);
    expect((await refusal(spent)).code).toBe('APPROVAL_NEEDED');
  });

  it('that was approved is answered again without another approval', async () => {
    const till = await atTheTill();
    const { client } = await till.shop.enter('cashier');
    const again = deskOf(till.shop, client, till.shop.registerId);
    const approval = await again.approvedBy('owner', 'discount.large');
    const command = { key: newKey(), lineId: till.lineId, discount: percent(3000), approval };
    const first = await client.counter.setDiscount(command);
    expect(await client.counter.setDiscount(command)).toEqual(first);
  });

  it('on the cart counts those on its lines with it', async () => {
    const till = await atTheTill();
    await till.setDiscount(till.lineId, off(5000));
    const over = till.setCartDiscount(off(4001));
    expect((await refusal(over)).code).toBe('APPROVAL_NEEDED');
    expect(await till.setCartDiscount(off(4000))).toMatchObject({
      lineDiscount: 5000,
      cartDiscount: 4000,
      total: 81_000,
    });
    const more = till.setDiscount(till.lineId, off(5001));
    expect((await refusal(more)).code).toBe('APPROVAL_NEEDED');
  });

  it('on the cart may be approved beside small ones, and large ones beside it', async () => {
    const till = await atTheTill();
    await till.setDiscount(till.lineId, off(5000));
    const first = await till.approvedBy('supervisor', 'discount.large');
    await till.setCartDiscount(percent(5000), first);
    expect(await till.cart()).toMatchObject({ cartDiscount: 42_500, total: 42_500 });
    const second = await till.approvedBy('supervisor', 'discount.large');
    await till.setDiscount(till.lineId, off(40_000), second);
    expect(await till.cart()).toMatchObject({ cartDiscount: 25_000, total: 25_000 });
  });

  it('that nobody approved shrinks with the cart and never passes the limit', async () => {
    const till = await atTheTill();
    await till.setDiscount(till.lineId, off(9000));
    expect(await till.setQuantity(till.lineId, 1)).toMatchObject({ discount: 4500, total: 40_500 });
    expect(await till.setQuantity(till.lineId, 2)).toMatchObject({ discount: 9000 });
  });

  it('that was approved stays at the rupiah that were approved, until it is given again', async () => {
    const till = await atTheTill();
    const first = await till.approvedBy('supervisor', 'discount.large');
    await till.setDiscount(till.lineId, percent(5000), first);
    const grown = await till.setQuantity(till.lineId, 4);
    expect(grown.lines[0]).toMatchObject({ lineDiscount: 45_000, discountLeftOut: 45_000 });
    expect(grown.total).toBe(135_000);
    expect(await till.setQuantity(till.lineId, 1)).toMatchObject({ discount: 22_500 });

    await till.setQuantity(till.lineId, 4);
    const again = till.setDiscount(till.lineId, percent(5000));
    expect((await refusal(again)).code).toBe('APPROVAL_NEEDED');
    const second = await till.approvedBy('supervisor', 'discount.large');
    const given = await till.setDiscount(till.lineId, percent(5000), second);
    expect(given.lines[0]).toMatchObject({ lineDiscount: 90_000, discountLeftOut: 0 });
  });

  it('on the cart that was approved does not cover what is added after', async () => {
    const till = await atTheTill();
    const approval = await till.approvedBy('supervisor', 'discount.large');
    expect(await till.setCartDiscount(percent(10_000), approval)).toMatchObject({ total: 0 });
    const added = await till.add(await addProduct(till.shop, { sku: 'LAIN' }), 1);
    expect(added.cart).toMatchObject({
      cartDiscount: 90_000,
      discountLeftOut: 45_000,
      total: 45_000,
    });
    const limit = await till.add(
      await addProduct(till.shop, { sku: 'MAHAL', price: rupiah(1_000_000) }),
      1,
    );
    // The showroom's limit lets a tenth of Rp1.135.000 go without asking anybody.
    expect(limit.cart).toMatchObject({ cartDiscount: 113_500 });
  });

  it('on the cart takes nothing more from what rights and rules have left', async () => {
    const till = await atTheTill();
    await till.add(await addProduct(till.shop, { sku: 'LAIN', price: rupiah(90_000) }), 1);
    const gift = await till.approvedBy('supervisor', 'discount.large');
    await till.setDiscount(till.lineId, percent(10_000), gift);
    const rest = till.setCartDiscount(percent(10_000));
    expect((await refusal(rest)).code).toBe('APPROVAL_NEEDED');
    expect(await till.setCartDiscount(off(9000))).toMatchObject({ total: 81_000 });
    expect((await refusal(till.setCartDiscount(off(9001)))).code).toBe('APPROVAL_NEEDED');
  });

  it('on the cart is a part of what a member pays, not of the list', async () => {
    const shop = await counterShop();
    const { client } = await shop.enter('cashier');
    const desk = deskOf(shop, client, shop.registerId);
    const id = await addProduct(shop, { price: rupiah(100_000), memberPrice: rupiah(20_000) });
    await desk.add(id, 1);
    const { registerId } = shop;
    const member = { number: 'A-1', name: 'Anggota', phone: '', accountLimit: 0, active: true };
    const saved = await shop.client.members.save({ key: newKey(), id: null, member });
    await client.counter.setMember({ key: newKey(), registerId, memberId: saved.id });
    expect(await desk.setCartDiscount(off(2000))).toMatchObject({ total: 18_000 });
    expect((await refusal(desk.setCartDiscount(off(2001)))).code).toBe('APPROVAL_NEEDED');
  });

  it('that somebody gives by a right of his own is bound by nothing', async () => {
    const { shop } = await atTheTill();
    const { client } = await shop.enter('manager');
    const desk = deskOf(shop, client, shop.registerId);
    await desk.setDiscount(await desk.lineOf(), percent(5000));
    expect(await desk.setQuantity(await desk.lineOf(), 10)).toMatchObject({ discount: 225_000 });
  });

  it('on an empty cart is refused', async () => {
    const shop = await counterShop();
    expect((await refusal(shop.setCartDiscount(off(1000)))).code).toBe('CART_EMPTY');
  });
});

describe('another price', () => {
  it('needs somebody who may, and both are recorded', async () => {
    const till = await atTheTill();
    expect(await refusal(till.setPrice(till.lineId, 40_000))).toMatchObject({
      code: 'APPROVAL_NEEDED',
      data: { permission: 'price.override' },
    });
    const approval = await till.approvedBy('manager', 'price.override');
    const { lines } = await till.setPrice(till.lineId, 40_000, approval);
    expect(lines[0]).toMatchObject({ unitPrice: 40_000, priceFrom: 'override' });
    expect(await audited(till.shop.client, 'cart.price')).toMatchObject({
      who: 'Uji cashier',
      approvedBy: 'Uji manager',
    });
    expect((await till.setPrice(till.lineId, null)).lines[0]).toMatchObject({ priceFrom: 'list' });
  });

  it('that was approved for two is asked again for three, and not for one', async () => {
    const till = await atTheTill();
    const approval = await till.approvedBy('manager', 'price.override');
    await till.setPrice(till.lineId, 40_000, approval);
    expect(await till.setQuantity(till.lineId, 1)).toMatchObject({ total: 40_000 });
    expect(await till.setQuantity(till.lineId, 2)).toMatchObject({ total: 80_000 });
    expect(await refusal(till.setQuantity(till.lineId, 3))).toMatchObject({
      code: 'APPROVAL_NEEDED',
      data: { permission: 'price.override' },
    });
    expect(await till.cart()).toMatchObject({ total: 80_000 });
    const more = await till.approvedBy('supervisor', 'price.override');
    expect(await till.setQuantity(till.lineId, 50, more)).toMatchObject({ total: 2_000_000 });
    expect(await audited(till.shop.client, 'cart.price')).toMatchObject({
      approvedBy: 'Uji supervisor',
      detail: { to: 40_000, list: 45_000, quantity: 50_000 },
    });
  });

  it('above the list asks nobody for more of it', async () => {
    const till = await atTheTill();
    const approval = await till.approvedBy('manager', 'price.override');
    await till.setPrice(till.lineId, 50_000, approval);
    expect(await till.setQuantity(till.lineId, 3)).toMatchObject({ total: 150_000 });
  });

  it('is not helped by an approval for something else', async () => {
    const till = await atTheTill();
    const approval = await till.approvedBy('manager', 'discount.large');
    const change = till.setPrice(till.lineId, 40_000, approval);
    expect((await refusal(change)).code).toBe('APPROVAL_NEEDED');
  });
});
