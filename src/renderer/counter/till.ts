import type { Product } from '../../contract/catalogue.ts';
import type { Cart, CartLine, GivenTender } from '../../contract/counter.ts';
import { quantity as asQuantity } from '../../domain/quantity.ts';
import { rupiah } from '../../domain/money.ts';
import { perform, shop } from '../client.ts';
import type { Texts } from '../i18n/index.ts';
import { problemCode, problemData } from '../problem.ts';
import { ask, queryClient } from '../queries.ts';
import { play } from '../sounds.ts';
import { setExchange } from '../sales/exchange.ts';
import { askOnPad, setDesk, useDesk } from './desk.ts';
import { emptyCart } from './empty-cart.ts';
import { sendSale } from './send-sale.ts';
import { isCounted, wanted } from './goods.ts';
import { takeBasket } from './till-basket.ts';
import { createEdits } from './till-edits.ts';
import type { TillCore } from './till-edits.ts';
import { createTurns } from './turns.ts';

/** How one change is taken back, and the line that is chosen again then. */
interface Undo {
  back(): Promise<Cart>;
  lineId?: string;
}

export type Till = ReturnType<typeof createTill>;

/** Milliseconds without a change of ours after which the cart is asked anew: no scan waits for it. */
const quiet = 250;

/**
 * What the cashier can do at one register. Everything that changes the cart waits its turn, so that
 * fast scans are neither lost nor reordered. `onProblem` is told what was refused.
 */
export function createTill(registerId: string, t: Texts, onProblem: (error: unknown) => void) {
  const cartKey = ask.counter.cart.queryKey({ input: { registerId } });
  let refreshing: ReturnType<typeof setTimeout> | undefined;
  let answeredAt = -Infinity;
  let completing = false;
  let undoing: Undo[] = [];

  const turns = createTurns((waiting) => {
    setDesk({ pending: waiting });
    answeredAt = performance.now();
  });

  function refresh(): void {
    clearTimeout(refreshing);
    refreshing = undefined;
    void queryClient.invalidateQueries({ queryKey: cartKey });
    void queryClient.invalidateQueries({ queryKey: ask.counter.heldCarts.key() });
  }

  /** Our own changes arrive with their answers; asking again is for those of other windows. */
  function refreshWhenQuiet(): void {
    clearTimeout(refreshing);
    const left = answeredAt + quiet - performance.now();
    if (useDesk.getState().pending === 0 && left <= 0) refresh();
    else refreshing = setTimeout(refreshWhenQuiet, Math.max(left, quiet / 5));
  }

  function cart(): Cart | undefined {
    return queryClient.getQueryData(cartKey);
  }

  function lineOf(lineId: string): CartLine | undefined {
    return cart()?.lines.find((line) => line.id === lineId);
  }

  async function show(next: Cart, lineId?: string): Promise<void> {
    await queryClient.cancelQueries({ queryKey: cartKey });
    queryClient.setQueryData(cartKey, next);
    const { lineId: before } = useDesk.getState();
    const chosen = lineId ?? (next.lines.some((line) => line.id === before) ? before : null);
    setDesk({ lineId: chosen ?? next.lines.at(-1)?.id ?? null, problem: null, unknown: null });
  }

  /** Does `work` in its turn; what is refused is told and answers null. */
  function inTurn<T>(work: () => Promise<T>): Promise<T | null> {
    return turns.take(work).catch(told);
  }

  function told(error: unknown): null {
    // A receipt that is scanned opens its sale: nothing went wrong.
    play(problemCode(error) === 'CODE_IS_RECEIPT' ? 'scan' : 'error');
    onProblem(error);
    return null;
  }

  const core: TillCore = {
    registerId,
    t,
    cart,
    lineOf,
    show,
    turn: turns.take,
    inTurn,
    told,
    keepUndo: (back, lineId) => void undoing.push({ back, ...(lineId ? { lineId } : {}) }),
    forgetUndo: () => {
      undoing = [];
    },
  };
  const edits = createEdits(core);

  async function added(
    work: () => Promise<{ cart: Cart; lineId: string }>,
  ): Promise<CartLine | undefined> {
    const before = new Map(cart()?.lines.map((line) => [line.id, line.quantity]));
    const answer = await work();
    const { lineId } = answer;
    const quantityBefore = before.get(lineId);
    undoing.push({
      back: () =>
        perform((key) =>
          quantityBefore === undefined
            ? shop.counter.removeLine({ key, lineId })
            : shop.counter.setQuantity({ key, lineId, quantity: quantityBefore }),
        ),
    });
    await show(answer.cart, lineId);
    if (useDesk.getState().view === 'done') setDesk({ view: 'shelf', sale: null });
    play('scan');
    return answer.cart.lines.find((line) => line.id === lineId);
  }

  function removeLine(lineId: string) {
    return inTurn(async () => {
      const next = await perform((key) => shop.counter.removeLine({ key, lineId }));
      const back = () => perform((key) => shop.counter.restoreLines({ key, lineIds: [lineId] }));
      undoing.push({ back, lineId });
      await show(next);
      return next;
    });
  }

  async function add(productId: string, quantity: number, unitPrice: number | null) {
    await inTurn(() =>
      added(() =>
        perform((key) =>
          shop.counter.addLine({
            key,
            registerId,
            productId,
            quantity: asQuantity(quantity),
            unitPrice: unitPrice === null ? null : rupiah(unitPrice),
          }),
        ),
      ),
    );
  }

  return {
    ...edits,

    /** Puts the product with this code into the cart, or asks what the code does not say. */
    scan: (code: string) =>
      inTurn(async () => {
        try {
          let isAsked = true;
          const line = await added(async () => {
            const send = (key: string) => shop.counter.addByCode({ key, registerId, code });
            const answer = await perform(send);
            isAsked = !answer.saysMeasure;
            return answer;
          });
          if (line && isAsked && !isCounted(line.unit)) {
            askOnPad({ kind: 'scanned', line, before: line.quantity - 1000 });
          }
        } catch (error) {
          const basket = problemData(error, 'CODE_IS_BASKET');
          if (basket) return void (await takeBasket(core, basket.code));
          const needed = problemData(error, 'PRICE_NEEDED');
          if (!needed) throw error;
          const product = await shop.catalogue.get({ id: needed.productId });
          askOnPad(
            isCounted(product.unit)
              ? { kind: 'price', product: wanted(product), quantity: 1000 }
              : { kind: 'measure', product: wanted(product) },
          );
        }
      }),

    /** Puts the basket with this code into the cart. Answers false where there is none. */
    takeBasket: (code: string): Promise<boolean> =>
      turns
        .take(() => takeBasket(core, code))
        .then(
          (cart) => cart !== null,
          (error: unknown) => {
            told(error);
            return true;
          },
        ),

    /** Puts a product from the shelf into the cart, or asks for weight and price first. */
    pick: (product: Product) => {
      if (!isCounted(product.unit)) {
        askOnPad({ kind: 'measure', product: wanted(product) });
      } else if (product.price === null) {
        askOnPad({ kind: 'price', product: wanted(product), quantity: 1000 });
      } else {
        void add(product.id, 1000, null);
      }
    },

    /** Puts so many thousandths of a product into the cart; `unitPrice` where it was asked. */
    add,

    removeLine,

    clear: () =>
      inTurn(async () => {
        const answer = await perform((key) => shop.counter.clearCart({ key, registerId }));
        const [first, ...others] = answer.removed;
        if (first !== undefined) {
          const lineIds = [first, ...others];
          undoing.push({
            back: () => perform((key) => shop.counter.restoreLines({ key, lineIds })),
          });
        }
        await show(answer.cart);
      }),

    /** Takes the newest change of the cart back. Answers false where there is none. */
    undo: async (): Promise<boolean> => {
      const last = undoing.pop();
      if (!last) return false;
      await inTurn(async () => show(await last.back(), last.lineId));
      return true;
    },

    /** Books the cart that the cashier saw, paid by `tenders`. Scans meanwhile wait for their turn. */
    complete: (seen: Cart, tenders: readonly GivenTender[], receipt: 'print' | 'none') => {
      if (completing) return;
      completing = true;
      void inTurn(async () => {
        const sale = await sendSale(seen, tenders, receipt, t);
        if (!sale) return;
        undoing = [];
        await show(emptyCart(registerId));
        setExchange(null);
        setDesk({ view: 'done', sale, side: 'shelf', search: '', panel: null });
        play('done');
      }).finally(() => {
        completing = false;
        refresh();
      });
    },

    /** The cart as it is once every scan before now has been answered. */
    settledCart: async (): Promise<Cart | undefined> => {
      await turns.settled();
      return cart();
    },

    /** The cart as it is known now. */
    cart,

    /** The shop says that the cart changed: asked anew once no changes of ours are on their way. */
    cartMoved: refreshWhenQuiet,
  };
}
