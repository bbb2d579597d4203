import { useId, useState } from 'react';
import type { SaleDetail } from '../../contract/counter.ts';
import { perform, shop } from '../client.ts';
import { formatRupiah } from '../format.ts';
import { useTexts } from '../i18n/index.ts';
import { useAct } from '../office/shared/use-act.ts';
import { ask, queryClient } from '../queries.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { showToast } from '../ui/toasts.tsx';

/** QRIS payments of a sale that nobody has seen arrive, each with a way to say that it did. */
export function Unseen({ sale }: { sale: SaleDetail }) {
  const waiting = sale.tenders.filter(({ confirmed }) => !confirmed);
  return waiting.map(({ position, amount }) => (
    <One key={position} saleId={sale.id} position={position} amount={amount} />
  ));
}

function One(props: { saleId: string; position: number; amount: number }) {
  const t = useTexts();
  const act = useAct();
  const id = useId();
  const [reference, setReference] = useState('');
  const { saleId, position, amount } = props;
  const confirm = async () => {
    const done = await act.run(() =>
      confirmSeen({ saleId, position, reference: reference.trim() }),
    );
    if (done) showToast({ tone: 'good', words: t('sales.sale.confirmed') });
  };
  return (
    <Notice tone="warn">
      <p>{t('sales.sale.unseenText', { amount: formatRupiah(amount) })}</p>
      <form
        id={id}
        className="unseen-form"
        onSubmit={(event) => {
          event.preventDefault();
          void confirm();
        }}
      >
        <TextField
          label={t('sales.sale.confirmRef')}
          mayBeEmpty
          isFigures
          maxLength={80}
          value={reference}
          onChange={setReference}
        />
        <Button type="submit" form={id} icon="check" isDisabled={act.isBusy}>
          {t('sales.sale.confirm')}
        </Button>
      </form>
    </Notice>
  );
}

/** Says that a QRIS payment was seen, and has what shows it asked anew. */
export async function confirmSeen(tender: {
  saleId: string;
  position: number;
  reference: string;
}): Promise<true> {
  await perform((key) => shop.qris.confirm({ key, ...tender }));
  await Promise.all(
    [ask.counter.key(), ask.refunds.key(), ask.printing.receipt.key(), ask.qris.key()].map(
      (queryKey) => queryClient.invalidateQueries({ queryKey }),
    ),
  );
  return true;
}
