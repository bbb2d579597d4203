import type { Permission } from '../../domain/permissions.ts';
import { perform } from '../perform.ts';
import { problemData } from '../problem.ts';
import { askForApproval } from './approval-desk.ts';

/** The approvals that one command has been given so far: the token for `permission`, or null. */
export type ApprovalFor = (permission: Permission) => string | null;

/**
 * Sends one command that somebody else may have to approve. Where the shop answers APPROVAL_NEEDED
 * the PIN dialog opens; once somebody who may has entered his PIN, the command is sent again with
 * the same key, so that it is done once.
 *
 * `what` says in the person's words what is to be approved (`Diskon 25% untuk Madu Hutan`).
 * `send` puts `approval` into the command; one that takes several (`counter.completeSale`) asks
 * `approvalFor` for each. Answers null where the dialog was left: nothing was done and nothing
 * needs to be said. Throws everything else that the shop answers, as `perform` does.
 *
 *     const cart = await withApproval(t('counter.approve.discount', { name }), (key, approval) =>
 *       shop.counter.setDiscount({ key, approval, lineId, discount }),
 *     );
 *     if (cart) show(cart);
 */
export async function withApproval<T>(
  what: string,
  send: (key: string, approval: string | null, approvalFor: ApprovalFor) => Promise<T>,
): Promise<T | null> {
  const key = crypto.randomUUID();
  const given = new Map<Permission, string>();
  let latest: string | null = null;
  for (;;) {
    try {
      return await perform((same) => send(same, latest, (one) => given.get(one) ?? null), key);
    } catch (error) {
      const needed = problemData(error, 'APPROVAL_NEEDED');
      if (!needed) throw error;
      latest = await askForApproval({ ...needed, what });
      if (latest === null) return null;
      given.set(needed.permission, latest);
    }
  }
}
