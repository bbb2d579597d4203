import { useScanner } from '../scanner/use-scanner.ts';
import { salesSearchId } from '../sales/sales-search.ts';
import { isCovered, useDesk } from './desk.ts';
import { offerScan } from './scan-sink.ts';
import { useCounter } from './till-context.tsx';

export const searchFieldId = 'counter-search';
export const cashFieldId = 'counter-cash';

/** Sends what the scanner reads to the till; typing without a focus goes to the field in sight. */
export function useCounterScanner(): void {
  const { till } = useCounter();
  useScanner({
    onScan: (code) => {
      if (!offerScan(code)) void till.scan(code);
    },
    home: () => (isCovered() ? null : fieldInSight()),
  });
}

/** The search field of the shelf or the cash field of the payment, whichever is on screen. */
export function fieldInSight(): HTMLInputElement | null {
  const { view } = useDesk.getState();
  const id = view === 'pay' ? cashFieldId : view === 'sales' ? salesSearchId : searchFieldId;
  const field = document.getElementById(id);
  return field instanceof HTMLInputElement ? field : null;
}
