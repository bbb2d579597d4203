import { useState } from 'react';
import type { FormEvent } from 'react';
import type { ProductDetail } from '../../../contract/catalogue.ts';
import { fitsUnit, quantity } from '../../../domain/quantity.ts';
import { shop } from '../../client.ts';
import { formatMeasure, formatQuantity } from '../../format.ts';
import { useTexts } from '../../i18n/index.ts';
import { ask, queryClient } from '../../queries.ts';
import { Button } from '../../ui/button.tsx';
import { Chips } from '../../ui/chips.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { readThousandths } from '../shared/figures.ts';
import { useAct } from '../shared/use-act.ts';

const reasons = ['counted', 'received', 'returned', 'broken', 'other'] as const;
type Reason = (typeof reasons)[number];

/** Sets what is on hand, with the reason that the books keep. */
export function StockDialog({ product, onDone }: { product: ProductDetail; onDone: () => void }) {
  const t = useTexts();
  const act = useAct();
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState<Reason>('counted');
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const unit = t(`common.units.${product.unit}`);
  const onHand = readThousandths(typed);
  const fault =
    typed.trim() === ''
      ? null
      : onHand === null
        ? t('office.product.faults.amount')
        : fitsUnit(onHand, product.unit)
          ? null
          : t('office.product.faults.whole');
  const difference = onHand === null ? 0 : onHand - product.onHand;
  const words = note.trim();
  const isReady = onHand !== null && fault === null && (reason !== 'other' || words !== '');

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    const why = t(`office.stock.reasons.${reason}`);
    const written = reason === 'other' ? words : words === '' ? why : `${why}: ${words}`;
    const saved = await act.run(
      (key) =>
        shop.stock.correct({
          key,
          productId: product.id,
          onHand: quantity(onHand),
          note: written.slice(0, 200),
        }),
      (_error, refusal) => setProblem(refusal),
    );
    if (!saved) return;
    void queryClient.invalidateQueries({ queryKey: ask.stock.key() });
    void queryClient.invalidateQueries({ queryKey: ask.catalogue.get.key() });
    showToast({ tone: 'good', words: t('office.stock.saved', { name: product.name }) });
    onDone();
  };

  return (
    <Dialog title={t('office.stock.correct')} isOpen onClose={onDone}>
      <form className="stock-form" onSubmit={(event) => void save(event)} noValidate>
        <p>
          {product.name} · {t('office.stock.now')}{' '}
          <strong>{formatMeasure(product.onHand, product.unit, unit)}</strong>
        </p>
        <TextField
          label={t('office.stock.real', { unit })}
          hint={
            difference === 0
              ? t('office.stock.realHint')
              : t('office.stock.difference', {
                  amount: `${difference > 0 ? '+' : '−'}${formatQuantity(Math.abs(difference))}`,
                })
          }
          isFigures
          autoFocus
          inputMode="decimal"
          autoComplete="off"
          value={typed}
          onChange={(value) => {
            setTyped(value);
            setProblem(null);
          }}
          problem={fault}
        />
        <Chips
          label={t('office.stock.reason')}
          value={reason}
          onChange={setReason}
          chips={reasons.map((value) => ({ value, label: t(`office.stock.reasons.${value}`) }))}
        />
        <TextField
          label={t('office.stock.note')}
          value={note}
          onChange={setNote}
          maxLength={150}
          mayBeEmpty={reason !== 'other'}
          autoComplete="off"
        />
        {problem && (
          <Notice tone="bad" heard>
            {problem}
          </Notice>
        )}
        <div className="stock-keys">
          <Button onPress={onDone}>{t('common.cancel')}</Button>
          <Button kind="main" type="submit" icon="check" isDisabled={!isReady || act.isBusy}>
            {act.isBusy ? t('common.saving') : t('office.stock.correct')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
