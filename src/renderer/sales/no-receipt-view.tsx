import { useState } from 'react';
import { shop } from '../client.ts';
import type { Product } from '../../contract/catalogue.ts';
import { rupiah } from '../../domain/money.ts';
import { priceOf, quantity } from '../../domain/quantity.ts';
import { isCounted } from '../counter/goods.ts';
import { formatRupiah } from '../format.ts';
import { useTexts } from '../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Notice } from '../ui/notice.tsx';
import { Empty } from '../ui/states.tsx';
import { LooseLines } from './loose-lines.tsx';
import type { LooseLine } from './loose-lines.tsx';
import { ProductFinder } from './product-finder.tsx';
import { noReason, ReasonField, reasonText } from './reason-field.tsx';
import { keepRefund } from './return-view.tsx';
import { useSalesGround } from './sales-place.tsx';
import { StepFrame, StepSum } from './step-frame.tsx';
import { useSend } from './use-send.ts';

/** Takes goods back whose receipt is lost: what they are and what is given for each. */
export function NoReceiptView() {
  const t = useTexts();
  const { go, registerId } = useSalesGround();
  const send = useSend();
  const [lines, setLines] = useState<readonly LooseLine[]>([]);
  const [payout, setPayout] = useState<'cash' | 'credit'>('cash');
  const [reason, setReason] = useState(noReason);

  const add = ({ id, name, unit, price }: Product) =>
    setLines((before) => {
      const same = before.find((line) => line.productId === id);
      if (!same) {
        const line = { productId: id, name, unit, quantity: 1000, price, restock: true };
        return [...before, line];
      }
      if (!isCounted(unit)) return before;
      const more = { ...same, quantity: same.quantity + 1000 };
      return before.map((line) => (line === same ? more : line));
    });

  const sum = lines.reduce((all, line) => all + priceOf(line.price ?? 0, line.quantity), 0);
  const amount = formatRupiah(sum);
  const why = reasonText(reason);
  const missing =
    lines.length === 0
      ? t('sales.return.pick')
      : lines.some((line) => line.price === null || line.quantity === 0)
        ? t('sales.noReceipt.needPrice')
        : why === ''
          ? t('sales.return.why')
          : null;

  const make = async () => {
    if (missing !== null) return;
    const made = await send.run(t('sales.noReceipt.approve', { amount }), (key, approval) =>
      shop.refunds.withoutReceipt({
        key,
        approval,
        registerId,
        payout,
        reason: why,
        lines: lines.map((line) => ({
          productId: line.productId,
          quantity: quantity(line.quantity),
          unitPrice: rupiah(line.price ?? 0),
          restock: line.restock,
        })),
      }),
    );
    if (!made) return;
    keepRefund(made);
    go({ at: 'refund', refundId: made.refund.id, isNew: true });
  };

  return (
    <StepFrame
      title={t('sales.noReceipt.title')}
      lead={t('sales.noReceipt.lead')}
      hasFocus
      foot={
        <>
          <StepSum label={t('sales.return.sum')} sum={amount} />
          {send.problem && (
            <Notice tone="bad" heard>
              {send.problem}
            </Notice>
          )}
          <Button
            kind="main"
            size="sale"
            wide
            icon="check"
            isDisabled={send.isBusy || missing !== null}
            onPress={() => void make()}
          >
            {send.isBusy
              ? t('sales.return.making')
              : (missing ??
                (sum > 0 ? t('sales.return.make', { amount }) : t('sales.return.makeNothing')))}
          </Button>
        </>
      }
    >
      <ProductFinder onFound={add} />
      {lines.length === 0 ? (
        <Empty icon="scan" title={t('sales.noReceipt.empty')} />
      ) : (
        <LooseLines lines={lines} onChange={setLines} />
      )}
      {lines.length > 0 && (
        <>
          <ReasonField
            reasons={Object.values(t('sales.return.reasons', { returnObjects: true }))}
            value={reason}
            onChange={setReason}
          />
          <Choice
            label={t('sales.return.payout')}
            look="cards"
            value={payout}
            onChange={setPayout}
            options={[
              { value: 'cash', label: t('counter.pay.kind.cash'), icon: 'cash' },
              {
                value: 'credit',
                label: t('sales.return.ways.credit'),
                hint: t('sales.return.creditHint'),
                icon: 'ticket',
              },
            ]}
          />
        </>
      )}
    </StepFrame>
  );
}
