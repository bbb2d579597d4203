import type { DenominationCount } from '../../domain/denominations.ts';
import type { ErrorData } from '../../contract/errors.ts';
import type { Shift } from '../../contract/shifts.ts';
import { withApproval } from '../approval/with-approval.ts';
import { shop } from '../client.ts';
import { formatRupiah } from '../format.ts';
import { useTexts } from '../i18n/index.ts';
import { problemData } from '../problem.ts';
import { ask, queryClient } from '../queries.ts';
import { setShiftDesk } from './shift-desk.ts';
import { useDoing } from './use-doing.ts';
import { useKept } from './use-kept.ts';

type Difference = ErrorData<'DIFFERENCE'>;

interface Counted {
  count: DenominationCount;
  /** What the shop said of the count, once it was done. */
  difference: Difference | null;
  reason: string;
}

/** Closing a shift: the count, what the shop says of it, and the reason. A reload keeps all of it. */
export function useClose(shift: Shift) {
  const t = useTexts();
  const { run, ...doing } = useDoing();
  const { value, keep, forget } = useKept<Counted>(`kompor.count.close.${shift.id}`, {
    count: {},
    difference: null,
    reason: '',
  });

  const close = async (reason: string | null) => {
    const { registerId, number } = shift;
    const what = t('shift.close.approve', {
      number,
      difference: formatRupiah(value.difference?.difference ?? 0),
    });
    const closed = await run(
      () =>
        withApproval(what, (key, approval) =>
          shop.shifts.close({ key, approval, registerId, count: value.count, reason }),
        ),
      (error) => {
        const difference = problemData(error, 'DIFFERENCE');
        if (difference) keep({ ...value, difference });
        return difference !== null;
      },
    );
    if (!closed) return;
    forget();
    setShiftDesk({
      page: null,
      isBrowsing: false,
      closed: { number, closing: closed.closing, receipt: closed.receipt },
    });
    await queryClient.invalidateQueries({ queryKey: ask.shifts.key() });
  };

  return {
    ...doing,
    ...value,
    setCount: (count: DenominationCount) => keep({ ...value, count }),
    setReason: (reason: string) => keep({ ...value, reason }),
    /** Back to the count, with all that was counted. */
    countAgain: () => {
      doing.setProblem(null);
      keep({ ...value, difference: null });
    },
    close,
  };
}

export type ClosingDesk = ReturnType<typeof useClose>;
