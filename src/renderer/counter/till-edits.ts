import type { Cart, CartLine, GivenDiscount, HeldCart } from '../../contract/counter.ts';
import { rupiah } from '../../domain/money.ts';
import { quantity as asQuantity } from '../../domain/quantity.ts';
import type { Unit } from '../../domain/quantity.ts';
import { withApproval } from '../approval/with-approval.ts';
import { perform, shop } from '../client.ts';
import { formatMeasure, formatRupiah } from '../format.ts';
import type { Texts } from '../i18n/index.ts';
import { ask, queryClient } from '../queries.ts';
import { discountText } from './discount-text.ts';

/** What the till lends to those who change more than quantities. */
export interface TillCore {
  registerId: string;
  t: Texts;
  cart(): Cart | undefined;
  lineOf(lineId: string): CartLine | undefined;
  show(next: Cart, lineId?: string): Promise<void>;
  /** In its turn; a refusal is thrown. */
  turn<T>(work: () => Promise<T>): Promise<T>;
  /** In its turn; a refusal is told and answers null. */
  inTurn<T>(work: () => Promise<T>): Promise<T | null>;
  /** Tells what was refused. */
  told(error: unknown): null;
  /** `lineId` is chosen again when it is taken back. */
  keepUndo(back: () => Promise<Cart>, lineId?: string): void;
  forgetUndo(): void;
}

const heldKey = ask.counter.heldCarts.queryKey({ input: {} });

/** Prices, discounts, notes, the member and held carts. Each answers null where it was refused or left. */
export function createEdits(core: TillCore) {
  const { registerId, t, turn } = core;

  /** Only the sending waits for its turn: scans go on while somebody enters a PIN. */
  async function approved(
    what: string,
    send: (key: string, approval: string | null) => Promise<Cart | null>,
  ): Promise<Cart | null> {
    try {
      return await withApproval(what, (key, approval) =>
        turn(async () => {
          const next = await send(key, approval);
          if (next) await core.show(next);
          return next;
        }),
      );
    } catch (error) {
      return core.told(error);
    }
  }

  /** Sets what `next` makes of a line when its turn comes; null leaves it as it is. */
  async function changeQuantity(
    lineId: string,
    next: (quantity: number) => number | null,
  ): Promise<Cart | null> {
    const seen = core.lineOf(lineId);
    if (!seen) return null;
    const put = (key: string, quantity: number, approval: string | null) =>
      shop.counter.setQuantity({ key, approval, lineId, quantity: asQuantity(quantity) });
    const wished = next(seen.quantity) ?? seen.quantity;
    const what = t('counter.approve.quantity', {
      name: seen.name,
      price: formatRupiah(seen.unitPrice),
      amount: formatMeasure(wished, seen.unit, t(`common.units.${seen.unit}`)),
    });
    return approved(what, async (key, approval) => {
      const now = core.lineOf(lineId)?.quantity;
      const quantity = now === undefined ? null : next(now);
      if (now === undefined || quantity === null) return null;
      const answer = await put(key, quantity, approval);
      core.keepUndo(() => perform((other) => put(other, now, null)), lineId);
      return answer;
    });
  }

  async function setPrice(lineId: string, unitPrice: number | null): Promise<Cart | null> {
    const before = core.lineOf(lineId);
    const price = unitPrice === null ? null : rupiah(unitPrice);
    const next = await approved(
      t('counter.approve.price', {
        name: before?.name ?? '',
        price: formatRupiah(unitPrice ?? before?.listPrice ?? 0),
      }),
      (key, approval) => shop.counter.setPrice({ key, approval, lineId, unitPrice: price }),
    );
    if (next && before) {
      const back = before.priceFrom === 'list' ? null : before.unitPrice;
      core.keepUndo(() =>
        perform((key) => shop.counter.setPrice({ key, lineId, unitPrice: back })),
      );
    }
    return next;
  }

  async function setDiscount(lineId: string, discount: GivenDiscount | null) {
    const before = core.lineOf(lineId);
    const next = await approved(
      t('counter.approve.discount', {
        name: before?.name ?? '',
        discount: discount ? discountText(discount) : '',
      }),
      (key, approval) => shop.counter.setDiscount({ key, approval, lineId, discount }),
    );
    if (next && before) {
      const back = before.givenDiscount;
      core.keepUndo(() =>
        perform((key) => shop.counter.setDiscount({ key, lineId, discount: back })),
      );
    }
    return next;
  }

  async function setCartDiscount(discount: GivenDiscount | null) {
    const back = core.cart()?.givenDiscount ?? null;
    const next = await approved(
      t('counter.approve.cartDiscount', { discount: discount ? discountText(discount) : '' }),
      (key, approval) => shop.counter.setCartDiscount({ key, approval, registerId, discount }),
    );
    if (next) {
      core.keepUndo(() =>
        perform((key) => shop.counter.setCartDiscount({ key, registerId, discount: back })),
      );
    }
    return next;
  }

  async function shown(send: (key: string) => Promise<Cart>, back: () => Promise<Cart>) {
    return core.inTurn(async () => {
      const next = await perform(send);
      core.keepUndo(back);
      await core.show(next);
      return next;
    });
  }

  function setNote(lineId: string, note: string) {
    const before = core.lineOf(lineId)?.note ?? '';
    const send = (key: string, text: string) => shop.counter.setNote({ key, lineId, note: text });
    return shown(
      (key) => send(key, note),
      () => perform((key) => send(key, before)),
    );
  }

  function setMember(memberId: string | null) {
    const before = core.cart()?.member?.id ?? null;
    const send = (key: string, id: string | null) =>
      shop.counter.setMember({ key, registerId, memberId: id });
    return shown(
      (key) => send(key, memberId),
      () => perform((key) => send(key, before)),
    );
  }

  function addOpenItem(item: { name: string; unit: Unit; unitPrice: number; quantity: number }) {
    return core.inTurn(async () => {
      const answer = await perform((key) =>
        shop.counter.addOpenItem({
          key,
          registerId,
          name: item.name,
          unit: item.unit,
          unitPrice: rupiah(item.unitPrice),
          quantity: asQuantity(item.quantity),
        }),
      );
      const { lineId } = answer;
      core.keepUndo(() => perform((key) => shop.counter.removeLine({ key, lineId })));
      await core.show(answer.cart, lineId);
      return answer.cart;
    });
  }

  function held(): void {
    core.forgetUndo();
    void queryClient.invalidateQueries({ queryKey: heldKey });
  }

  async function holdNow(name: string): Promise<HeldCart> {
    const wished = name === '' ? null : name;
    const answer = await perform((key) => shop.counter.hold({ key, registerId, name: wished }));
    held();
    await core.show(answer.cart);
    return answer.held;
  }

  async function resumeNow(cartId: string): Promise<Cart> {
    const next = await perform((key) => shop.counter.resume({ key, registerId, cartId }));
    held();
    await core.show(next);
    return next;
  }

  return {
    setQuantity: (lineId: string, thousandths: number) => changeQuantity(lineId, () => thousandths),

    /** One more or less of a line, whatever it holds when its turn comes. Never below one. */
    step: (lineId: string, difference: 1 | -1) =>
      changeQuantity(lineId, (quantity) => {
        const next = quantity + difference * 1000;
        return next > 0 ? next : null;
      }),

    setPrice,
    setDiscount,
    setCartDiscount,
    setNote,
    setMember,
    addOpenItem,

    /** Puts the cart aside; an empty name is the time of day. */
    hold: (name: string) => core.inTurn(() => holdNow(name)),

    /** Opens a held cart here; `first` puts aside what is open, under its own name. */
    resume: (cartId: string, first: 'hold' | null) =>
      core.inTurn(async () => {
        if (first === 'hold' && core.cart()?.lines.length) await holdNow('');
        return resumeNow(cartId);
      }),

    discardHeld: (cartId: string) =>
      core.inTurn(async () => {
        const left = await perform((key) => shop.counter.discardHeld({ key, cartId }));
        queryClient.setQueryData(heldKey, left);
        return left;
      }),
  };
}
