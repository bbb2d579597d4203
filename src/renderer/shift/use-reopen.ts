import { withApproval } from '../approval/with-approval.ts';
import { shop } from '../client.ts';
import { useTexts } from '../i18n/index.ts';
import { ask, queryClient } from '../queries.ts';
import { showToast } from '../ui/toasts.tsx';
import { useDoing } from './use-doing.ts';

/** Undoes a closing, by somebody who may. `run` answers false where it was refused or left. */
export function useReopen() {
  const t = useTexts();
  const { run, ...doing } = useDoing();
  return {
    ...doing,
    run: async (closing: { id: string; zNumber: number }, reason: string): Promise<boolean> => {
      const what = t('shift.reopen.approve', { number: closing.zNumber });
      const shift = await run(() =>
        withApproval(what, (key, approval) =>
          shop.shifts.reopen({ key, approval, closingId: closing.id, reason }),
        ),
      );
      if (!shift) return false;
      await queryClient.invalidateQueries({ queryKey: ask.shifts.key() });
      showToast({ tone: 'good', words: t('shift.reopen.done', { number: shift.number }) });
      return true;
    },
  };
}
