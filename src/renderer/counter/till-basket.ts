import type { Cart } from '../../contract/counter.ts';
import { quantity as asQuantity } from '../../domain/quantity.ts';
import { perform, shop } from '../client.ts';
import { problemCode } from '../problem.ts';
import { play } from '../sounds.ts';
import { showToast } from '../ui/toasts.tsx';
import { setDesk, useDesk } from './desk.ts';
import type { TillCore } from './till-edits.ts';

/**
 * Puts a visitor's basket into the cart, and says what stayed out and what is still to be weighed.
 * Answers null where there is no basket with this code. In its turn already; refusals are thrown.
 */
export async function takeBasket(core: TillCore, code: string): Promise<Cart | null> {
  const { registerId, t } = core;
  const before = new Map(core.cart()?.lines.map((line) => [line.id, line.quantity]));
  const answer = await perform((key) => shop.counter.addBasket({ key, registerId, code })).catch(
    (error: unknown) => {
      if (problemCode(error) === 'BASKET_NOT_FOUND') return null;
      throw error;
    },
  );
  if (answer === null) return null;
  const { cart, lineIds, left, toWeigh } = answer;
  core.keepUndo(async () => {
    let back = cart;
    for (const lineId of lineIds) {
      const quantity = before.get(lineId);
      back = await perform((key) =>
        quantity === undefined
          ? shop.counter.removeLine({ key, lineId })
          : shop.counter.setQuantity({ key, lineId, quantity: asQuantity(quantity) }),
      );
    }
    return back;
  });
  await core.show(cart, lineIds.at(-1));
  if (useDesk.getState().view === 'done') setDesk({ view: 'shelf', sale: null });
  play('scan');
  const words = [
    t('counter.basket.added', { code, lines: lineIds.length }),
    ...left.map(({ name, why }) => t(`counter.basket.left.${why}`, { name })),
    ...(toWeigh.length > 0 ? [t('counter.basket.weigh', { names: toWeigh.join(', ') })] : []),
  ].join(' ');
  showToast({ tone: left.length + toWeigh.length > 0 ? 'warn' : 'good', words });
  return cart;
}
