import { useMemo } from 'react';
import { useScanSink } from '../counter/scan-sink.ts';
import { useDesk } from '../counter/desk.ts';
import { useCounter } from '../counter/till-context.tsx';
import { useTexts } from '../i18n/index.ts';
import { useProblemText } from '../problem.ts';
import { showToast } from '../ui/toasts.tsx';
import { setExchange } from './exchange.ts';
import { isCreditCode, openPaper } from './look-up.ts';
import { SalesPane } from './sales-pane.tsx';
import { closeSales, openSales, useSalesDesk } from './sales-desk.ts';
import { SalesGroundProvider } from './sales-place.tsx';
import type { HeldCredit, SalesGround, SalesPlace } from './sales-place.tsx';
import './counter-sales.css';

const go = (place: SalesPlace) => useSalesDesk.setState({ place });

/** The sales at the counter, in place of the shelf; the cart stays beside them. */
export function CounterSales() {
  const t = useTexts();
  const { registerId } = useCounter();
  const place = useSalesDesk((desk) => desk.place);
  const ground = useMemo((): SalesGround => {
    const exchange = (credit: HeldCredit) => {
      setExchange(credit);
      go({ at: 'list' });
      closeSales();
    };
    return { place, go, registerId, exchange };
  }, [place, registerId]);
  return (
    <SalesGroundProvider value={ground}>
      <section className="counter-sales-pane" aria-label={t('sales.title')}>
        <SalesPane onLeave={closeSales} />
      </section>
    </SalesGroundProvider>
  );
}

/** A refund's paper or a credit note that is scanned anywhere at the counter opens. */
export function useScannedPapers(): void {
  const say = useProblemText();
  useScanSink((code) => {
    if (useDesk.getState().view === 'pay' && isCreditCode(code)) return false;
    return openPaper(code, openSales, (error) => showToast({ tone: 'bad', words: say(error) }));
  });
}
