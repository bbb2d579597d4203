import { useQuery } from '@tanstack/react-query';
import type { Sale } from '../../contract/counter.ts';
import { formatMoment, formatRupiah } from '../format.ts';
import { useLanguage, useTexts } from '../i18n/index.ts';
import { ask } from '../queries.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Empty, Failed, Loading } from '../ui/states.tsx';
import { setDesk, useDesk } from './desk.ts';
import { useCounter } from './till-context.tsx';
import { useCounterActions } from './use-counter-actions.ts';
import './sales-drawer.css';

/** The newest sales, to look at or print again. */
export function SalesDrawer() {
  const t = useTexts();
  const isOpen = useDesk((desk) => desk.drawer === 'sales');
  return (
    <Dialog
      title={t('counter.sales.title')}
      place="side"
      isOpen={isOpen}
      onClose={() => setDesk({ drawer: null })}
    >
      <Sales />
    </Dialog>
  );
}

function Sales() {
  const t = useTexts();
  const sales = useQuery(ask.counter.recentSales.queryOptions({ input: { limit: 30 } }));
  if (sales.isError) return <Failed error={sales.error} onRetry={() => void sales.refetch()} />;
  if (!sales.data) return <Loading />;
  if (sales.data.length === 0) return <Empty icon="receipt" title={t('counter.sales.empty')} />;
  return (
    <ul className="sales">
      {sales.data.map((sale) => (
        <SaleRow key={sale.id} sale={sale} />
      ))}
    </ul>
  );
}

function SaleRow({ sale }: { sale: Sale }) {
  const t = useTexts();
  const language = useLanguage();
  const { zone } = useCounter();
  const { printAgain } = useCounterActions();
  return (
    <li className="sale">
      <div className="sale-words">
        <span className="sale-number figures">{sale.receiptNumber}</span>
        <span className="soft figures">
          {formatMoment(sale.at, zone, language, Date.now())} ·{' '}
          {t('counter.sales.pieces', { count: sale.pieces })} · {sale.cashier}
        </span>
      </div>
      <span className="sale-total figures">{formatRupiah(sale.total)}</span>
      <div className="sale-keys">
        <Button icon="receipt" onPress={() => setDesk({ receiptOf: sale.id })}>
          {t('counter.sales.view')}
        </Button>
        <Button icon="printer" onPress={() => void printAgain(sale.id)}>
          {t('counter.sales.reprint')}
        </Button>
      </div>
    </li>
  );
}
