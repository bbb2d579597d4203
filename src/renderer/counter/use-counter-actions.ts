import { perform, shop } from '../client.ts';
import { useLanguage, useTexts } from '../i18n/index.ts';
import { problemText } from '../problem.ts';
import { queryClient, ask } from '../queries.ts';
import { showToast } from '../ui/toasts.tsx';
import { chooseLine, closePanel, openPanel, setDesk, useDesk } from './desk.ts';
import type { LineField } from './desk.ts';
import { beginPay, setPay, usePay } from './pay/pay-desk.ts';
import { paySums } from './pay/pay-sums.ts';
import { fieldInSight, searchFieldId } from './use-counter-scanner.ts';
import { closeShiftPages, shiftBack, toShift } from '../shift/shift-desk.ts';
import { useCounter } from './till-context.tsx';

export type CounterActions = ReturnType<typeof useCounterActions>;

/** What the keys and the buttons of the counter do, in one place. */
export function useCounterActions() {
  const { till } = useCounter();
  const t = useTexts();
  const language = useLanguage();

  const lines = () => till.cart()?.lines ?? [];

  const chosen = () => {
    const { lineId } = useDesk.getState();
    return lines().find((line) => line.id === lineId) ?? lines().at(-1);
  };

  const undo = () => void till.undo();

  const offerUndo = (words: string) =>
    showToast({
      tone: 'info',
      words,
      action: { label: t('common.undo'), shortcut: 'Ctrl+Z', run: undo },
    });

  return {
    undo,

    toShift,

    toSearch: () => {
      closeShiftPages();
      setDesk({ view: 'shelf', side: 'shelf', panel: null });
      requestAnimationFrame(() => {
        const field = document.getElementById(searchFieldId);
        if (field instanceof HTMLInputElement) {
          field.focus();
          field.select();
        }
      });
    },

    /** Opens the editor of the chosen line. */
    edit: (field: LineField) => {
      const line = chosen();
      if (line) openPanel({ kind: 'line', lineId: line.id, field });
    },

    /** The discount on everything, where there is something. */
    discountCart: () => {
      if (lines().length > 0) openPanel({ kind: 'cartDiscount' });
    },

    chooseMember: () => {
      const isPaying = useDesk.getState().view === 'pay';
      openPanel({ kind: 'member' }, isPaying ? 'overPay' : null);
    },

    openItem: () => openPanel({ kind: 'openItem', code: useDesk.getState().unknown?.code ?? null }),

    /** Makes a product of the code that nobody knew. */
    newProduct: () => {
      const { unknown } = useDesk.getState();
      if (unknown?.problem === null) openPanel({ kind: 'newProduct', code: unknown.barcode });
    },

    moveLine: (difference: 1 | -1) => {
      const all = lines();
      const line = chosen();
      const index = line ? all.indexOf(line) : -1;
      const next = all[Math.min(Math.max(index + difference, 0), all.length - 1)];
      if (next) chooseLine(next.id);
    },

    step: (difference: 1 | -1) => {
      const line = chosen();
      if (line) void till.step(line.id, difference);
    },

    /** Takes a line out, the chosen one where none is named. */
    removeLine: (lineId?: string) => {
      const line = lines().find((one) => one.id === lineId) ?? chosen();
      if (!line) return;
      void till.removeLine(line.id);
      offerUndo(t('counter.cart.removed', { name: line.name }));
    },

    clear: () => {
      void till.clear();
      offerUndo(t('counter.cart.cleared'));
    },

    /** To the payment, after the scans that are still on their way. */
    pay: async () => {
      const settled = await till.settledCart();
      if (!settled?.lines.length || useDesk.getState().view === 'pay') return;
      beginPay(settled.total);
      setDesk({ view: 'pay', side: 'shelf', problem: null, panel: null });
    },

    payExact: async () => {
      const settled = await till.settledCart();
      if (!settled?.lines.length) return;
      const settings = await queryClient.fetchQuery(
        ask.settings.counter.queryOptions({ input: {} }),
      );
      if (useDesk.getState().view !== 'pay') beginPay(settled.total);
      const { taken, kind } = usePay.getState();
      const due = paySums(settled.total, taken, settings.cashStep).inCash;
      if (kind === 'cash') setPay({ digits: String(due) });
      setDesk({ view: 'pay', side: 'shelf', problem: null, panel: null });
    },

    /** Esc: one step back, and the focus to where typing belongs. */
    back: () => {
      if (shiftBack()) return;
      const { view, search, problem, panel, unknown } = useDesk.getState();
      if (panel) closePanel();
      else if (view !== 'shelf') setDesk({ view: 'shelf', sale: null });
      else if (search !== '') setDesk({ search: '', found: 0 });
      else if (problem ?? unknown) setDesk({ problem: null, unknown: null });
      requestAnimationFrame(() => fieldInSight()?.focus());
    },

    /** Prints the receipt on screen, or else the last one, once more. */
    printAgain: async (saleId?: string) => {
      try {
        const sale = saleId ?? useDesk.getState().sale?.id ?? (await lastSale());
        if (sale === undefined) return;
        const job = await perform((key) => shop.printing.reprint({ key, saleId: sale }));
        const number = job.receiptNumber ?? '';
        showToast({ tone: 'good', words: t('counter.done.copySent', { number }) });
      } catch (error) {
        showToast({ tone: 'bad', words: problemText(error, language, t) });
      }
    },
  };
}

async function lastSale(): Promise<string | undefined> {
  const sales = await queryClient.fetchQuery(
    ask.counter.recentSales.queryOptions({ input: { limit: 1 } }),
  );
  return sales[0]?.id;
}
