import type { Cart, CompletedSale, GivenTender } from '../../contract/counter.ts';
import { askForApproval } from '../approval/approval-desk.ts';
import { withApproval } from '../approval/with-approval.ts';
import { shop } from '../client.ts';
import { formatRupiah } from '../format.ts';
import type { Texts } from '../i18n/index.ts';
import { problemData } from '../problem.ts';

/**
 * Sends the cart that the cashier saw as a sale. What somebody else must agree to (goods below zero,
 * a bon above its limit) is asked on the spot; answers null where that was left.
 */
export async function sendSale(
  seen: Cart,
  tenders: readonly GivenTender[],
  receipt: 'print' | 'none',
  t: Texts,
): Promise<CompletedSale | null> {
  const { id: cartId, total, member } = seen;
  if (cartId === null) return null;
  let limitApproval: string | null = null;
  return withApproval(t('counter.approve.belowZero'), async (key, _latest, approvalFor) => {
    const book = () =>
      shop.counter.completeSale({
        key,
        cartId,
        expectedTotal: total,
        tenders: [...tenders],
        receipt,
        approval: approvalFor('stock.belowZero'),
        limitApproval,
      });
    try {
      return await book();
    } catch (error) {
      const over = problemData(error, 'ACCOUNT_LIMIT');
      if (!over?.by.length || limitApproval !== null) throw error;
      limitApproval = await askForApproval({
        permission: 'account.overLimit',
        by: over.by,
        what: t('counter.approve.overLimit', {
          name: member?.name ?? '',
          limit: formatRupiah(over.limit),
          owed: formatRupiah(over.owed),
        }),
      });
      return limitApproval === null ? null : book();
    }
  });
}
