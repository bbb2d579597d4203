import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { WaitingTender } from '../../../contract/qris.ts';
import { formatRupiah } from '../../format.ts';
import { useTexts } from '../../i18n/index.ts';
import { ask } from '../../queries.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/page.tsx';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { Table } from '../../ui/table.tsx';
import { useMoments } from '../shared/zone.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';

const perPage = 100;

/** What waits to be confirmed, the oldest first. */
export function WaitingCard() {
  const t = useTexts();
  const { moment } = useMoments();
  const [limit, setLimit] = useState(perPage);
  const [chosen, setChosen] = useState<WaitingTender | null>(null);
  const waiting = useQuery(ask.qris.unconfirmed.queryOptions({ input: { limit } }));
  if (waiting.isError) {
    return <Failed error={waiting.error} onRetry={() => void waiting.refetch()} />;
  }
  if (!waiting.data) return <Loading />;
  const { tenders, total, amount } = waiting.data;
  return (
    <Card title={t('qris.waiting.title')}>
      {tenders.length === 0 ? (
        <Empty icon="check" title={t('qris.waiting.none')}>
          <p>{t('qris.waiting.noneText')}</p>
        </Empty>
      ) : (
        <>
          <p className="qris-sum">
            <strong className="figures">{formatRupiah(amount)}</strong>
            <span className="soft">{t('qris.waiting.count', { count: total })}</span>
          </p>
          <Table
            label={t('qris.waiting.title')}
            rows={tenders}
            rowKey={({ saleId, position }) => `${saleId}-${position}`}
            columns={[
              { key: 'at', head: t('qris.at'), cell: ({ at }) => moment(at) },
              {
                key: 'number',
                head: t('qris.receipt'),
                cell: ({ receiptNumber }) => <strong>{receiptNumber}</strong>,
              },
              { key: 'cashier', head: t('qris.cashier'), cell: ({ cashier }) => cashier },
              {
                key: 'amount',
                head: t('qris.amount'),
                isFigure: true,
                cell: ({ amount: one }) => formatRupiah(one),
              },
              {
                key: 'confirm',
                head: t('qris.action'),
                isFigure: true,
                cell: (tender) => (
                  <Button icon="check" onPress={() => setChosen(tender)}>
                    {t('qris.waiting.seen')}
                  </Button>
                ),
              },
            ]}
          />
          {total > tenders.length && limit < 500 && (
            <Button onPress={() => setLimit(Math.min(500, limit + perPage))}>
              {t('qris.waiting.more')}
            </Button>
          )}
        </>
      )}
      {chosen && <ConfirmDialog tender={chosen} onClose={() => setChosen(null)} />}
    </Card>
  );
}
