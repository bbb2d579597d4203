import { randomUUID } from 'node:crypto';
import type { Role } from '../../src/domain/permissions.ts';
import { addProduct } from '../support/shop.ts';
import type { TestShop } from '../support/shop.ts';

export type Right = 'yes' | 'no' | 'approval';
export type Asker = Role | 'nobody';

export const askers: readonly Asker[] = ['cashier', 'supervisor', 'manager', 'owner', 'nobody'];

/** From whom upwards a procedure answers `yes`; whoever stands below hears `below`. */
function from(first: Role, below: Right = 'no'): Record<Asker, Right> {
  const order: readonly Role[] = ['cashier', 'supervisor', 'manager', 'owner'];
  const right = (role: Role): Right =>
    order.indexOf(role) >= order.indexOf(first) ? 'yes' : below;
  return {
    cashier: right('cashier'),
    supervisor: right('supervisor'),
    manager: right('manager'),
    owner: right('owner'),
    nobody: 'no',
  };
}

const door: Record<Asker, Right> = { ...from('cashier'), nobody: 'yes' };
const everybody = from('cashier');
const supervisors = from('supervisor');
const managers = from('manager');

/**
 * Who may ask what. `yes`: the procedure is reached (a bad input is fine); `no`: SIGN_IN_NEEDED or
 * FORBIDDEN; `approval`: APPROVAL_NEEDED. A new procedure needs one line here.
 */
export const rights: Record<string, Record<Asker, Right>> = {
  'audit.actions': managers,
  'audit.list': managers,
  'catalogue.addPicture': managers,
  'catalogue.applyImport': managers,
  'cards.draw': everybody,
  'cards.labelPicture': everybody,
  'cards.list': everybody,
  'cards.markPrinted': everybody,
  'cards.pdf': everybody,
  'cards.preview': everybody,
  'cards.printLabels': everybody,
  'cards.save': managers,
  'cards.setting': everybody,
  'cards.wrong': everybody,
  'cards.zpl': everybody,
  'cards.zplPreview': everybody,
  'catalogue.cancelImport': managers,
  'catalogue.categories': everybody,
  'catalogue.findByCode': everybody,
  'catalogue.get': everybody,
  'catalogue.importStatus': managers,
  'catalogue.importTemplate': managers,
  'catalogue.lowStock': everybody,
  'catalogue.priceHistory': everybody,
  'catalogue.removePicture': managers,
  'catalogue.saveProduct': managers,
  'catalogue.search': everybody,
  'catalogue.startImport': managers,
  'counter.addByCode': everybody,
  'counter.addLine': everybody,
  'counter.addOpenItem': everybody,
  'counter.addBasket': everybody,
  'counter.cart': everybody,
  'counter.clearCart': everybody,
  'counter.completeSale': everybody,
  'counter.daySummary': supervisors,
  'counter.discardHeld': everybody,
  'counter.findSales': everybody,
  'counter.heldCarts': everybody,
  'counter.hold': everybody,
  'counter.recentSales': everybody,
  'counter.registers': everybody,
  'counter.removeLine': everybody,
  'counter.restoreLines': everybody,
  'counter.resume': everybody,
  'counter.sale': everybody,
  'counter.setCartDiscount': from('supervisor', 'approval'),
  'counter.setDiscount': from('supervisor', 'approval'),
  'counter.setMember': everybody,
  'counter.setNote': everybody,
  'counter.setPrice': from('supervisor', 'approval'),
  'counter.setQuantity': everybody,
  'credits.find': everybody,
  'display.registers': door,
  'display.showQris': everybody,
  'display.slides': door,
  'display.status': everybody,
  'display.watch': door,
  'events.stream': door,
  'kiosk.saveSetting': managers,
  'kiosk.setting': managers,
  'marketplace.close': managers,
  'marketplace.configure': managers,
  'marketplace.items': managers,
  'marketplace.resend': managers,
  'marketplace.status': everybody,
  'marketplace.sync': managers,
  'members.get': everybody,
  'members.payAccount': everybody,
  'members.save': managers,
  'members.search': everybody,
  'people.approve': everybody,
  'people.changeMyPin': everybody,
  'people.claim': door,
  'people.deactivate': managers,
  'people.list': managers,
  'people.me': everybody,
  'people.reactivate': managers,
  'people.save': managers,
  'people.setPin': managers,
  'people.signIn': door,
  'people.signInList': door,
  'people.signOut': door,
  'posters.welcome': everybody,
  'posters.wifi': managers,
  'practice.begin': everybody,
  'practice.end': everybody,
  'practice.state': door,
  'pricing.removeRule': managers,
  'pricing.rules': everybody,
  'pricing.saveRule': managers,
  'pricing.saveTax': managers,
  'pricing.tax': everybody,
  'printing.configure': managers,
  'printing.dismiss': everybody,
  'printing.gift': everybody,
  'printing.invoice': everybody,
  'printing.jobs': everybody,
  'printing.qris': everybody,
  'printing.receipt': everybody,
  'printing.refundReceipt': everybody,
  'printing.reprint': everybody,
  'printing.reprintRefund': everybody,
  'printing.retry': everybody,
  'printing.shareText': everybody,
  'printing.status': everybody,
  'printing.testPage': managers,
  'producers.list': everybody,
  'producers.villages': everybody,
  'qris.check': managers,
  'qris.code': everybody,
  'qris.confirm': everybody,
  'qris.confirmMatches': managers,
  'qris.matchStatement': managers,
  'qris.save': managers,
  'qris.setting': everybody,
  'qris.unconfirmed': everybody,
  'refunds.create': from('supervisor', 'approval'),
  'refunds.findByNumber': everybody,
  'refunds.forSale': everybody,
  'refunds.get': everybody,
  'refunds.list': everybody,
  'refunds.preview': everybody,
  'refunds.voidSale': from('supervisor', 'approval'),
  'refunds.withoutReceipt': from('supervisor', 'approval'),
  'registers.list': everybody,
  'registers.save': managers,
  'settings.counter': everybody,
  'settings.saveCounter': managers,
  'settings.saveShop': managers,
  'settings.setUp': door,
  'settings.setupStatus': door,
  'settings.shop': door,
  'shifts.cashIn': everybody,
  'shifts.cashOut': everybody,
  'shifts.close': everybody,
  'shifts.current': everybody,
  'shifts.list': supervisors,
  'shifts.noSale': from('supervisor', 'approval'),
  'shifts.open': everybody,
  'shifts.printX': everybody,
  'shifts.printZ': supervisors,
  'shifts.reopen': from('supervisor', 'approval'),
  'shifts.xReport': everybody,
  'shifts.zReport': supervisors,
  'stock.correct': supervisors,
  'stock.movements': everybody,
  'visitors.baskets': everybody,
  'visitors.door': managers,
  'visitors.saveDoor': managers,
  'visitors.statistics': supervisors,
};

/**
 * What to ask with where a bad input does not reach the answer that the table gives: for rights
 * that the use case itself asks for (`approval`). Given is a shop that is set up.
 */
export const inputs: Record<string, (shop: TestShop) => object | Promise<object>> = {
  'counter.setPrice': async (shop) => ({ ...(await aLine(shop)), unitPrice: 1 }),
  'counter.setDiscount': async (shop) => ({ ...(await aLine(shop)), discount: half }),
  'counter.setCartDiscount': async (shop) => {
    const { key } = await aLine(shop);
    return { key, registerId: shop.registerId, discount: half };
  },
  'refunds.create': ({ registerId }) => ({
    ...aboutASale(registerId),
    lines: [{ position: 1, quantity: 1000, restock: true }],
    payout: 'tenders',
    expectedPayout: 1,
  }),
  'refunds.voidSale': ({ registerId }) => aboutASale(registerId),
  'refunds.withoutReceipt': ({ registerId }) => ({
    ...aboutASale(registerId),
    lines: [{ productId: randomUUID(), quantity: 1000, unitPrice: 1, restock: true }],
    payout: 'cash',
  }),
  'shifts.noSale': ({ registerId }) => ({ key: randomUUID(), registerId, reason: 'uji' }),
  'shifts.reopen': () => ({ key: randomUUID(), closingId: randomUUID(), reason: 'uji' }),
};

function aboutASale(registerId: string) {
  return { key: randomUUID(), saleId: randomUUID(), registerId, reason: 'uji' };
}

const half = { kind: 'percent', bp: 5000 };

/** A line that was just put into the cart. */
async function aLine(shop: TestShop) {
  const { client, registerId } = shop;
  const productId = await addProduct(shop, { sku: randomUUID() }, 0);
  const { lineId } = await client.counter.addLine({ key: randomUUID(), registerId, productId });
  return { key: randomUUID(), lineId };
}
