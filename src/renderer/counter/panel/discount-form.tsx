import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { GivenDiscount } from '../../../contract/counter.ts';
import { proportion, rupiah } from '../../../domain/money.ts';
import { formatAmount, formatQuantity, formatRupiah } from '../../format.ts';
import { useTexts } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { afterKey, NumberPad } from '../../ui/number-pad.tsx';
import { readMeasure, readRupiah } from '../amounts.ts';
import { cleanFigures, FigureBox } from './figure-box.tsx';
import './line-panel.css';

/** A discount in rupiah or per cent of `gross`; what it comes to is said while it is typed. */
export function DiscountForm(props: {
  gross: number;
  given: GivenDiscount | null;
  isBusy: boolean;
  onGive: (discount: GivenDiscount | null) => void;
}) {
  const t = useTexts();
  const { gross, given, isBusy, onGive } = props;
  const [kind, setKind] = useState<GivenDiscount['kind']>(given?.kind ?? 'amount');
  const [text, setText] = useState('');
  const isPercent = kind === 'percent';
  const figures = isPercent ? 'measure' : 'rupiah';
  const discount = read(kind, text);
  const placeholder =
    given?.kind !== kind
      ? '0'
      : given.kind === 'amount'
        ? formatAmount(given.amount)
        : formatQuantity(given.bp * 10);
  const off = discount === null ? 0 : amountOf(discount, gross);

  return (
    <form
      className="asked"
      onSubmit={(event) => {
        event.preventDefault();
        if (discount && !isBusy) onGive(discount);
      }}
    >
      <div className="discount-row">
        <FigureBox
          key={kind}
          label={t(isPercent ? 'counter.line.discountPercent' : 'counter.line.discountRupiah')}
          kind={figures}
          text={text}
          onText={setText}
          placeholder={placeholder}
          {...(isPercent ? { unit: '%' } : {})}
        />
        <div className="discount-units" role="group" aria-label={t('counter.line.discountUnit')}>
          {(['amount', 'percent'] as const).map((one) => (
            <AriaButton
              key={one}
              className={`line-tab${one === kind ? ' is-chosen' : ''}`}
              aria-pressed={one === kind}
              onPress={() => {
                setKind(one);
                setText('');
              }}
            >
              {one === 'amount' ? 'Rp' : '%'}
            </AriaButton>
          ))}
        </div>
      </div>
      <div className="asked-percents">
        <Button isDisabled={given === null || isBusy} onPress={() => onGive(null)}>
          {t('counter.line.noDiscount')}
        </Button>
        {[5, 10, 20].map((percent) => (
          <Button
            key={percent}
            isDisabled={isBusy}
            onPress={() => onGive({ kind: 'percent', bp: percent * 100 })}
          >
            {percent}%
          </Button>
        ))}
      </div>
      <NumberPad
        extra={isPercent ? ',' : '000'}
        onKey={(key) => setText(cleanFigures(afterKey(text, key), figures))}
      />
      <p className="asked-comes soft" role="status">
        {discount === null
          ? ' '
          : t('counter.line.comes', { amount: formatRupiah(Math.max(gross - off, 0)) })}
      </p>
      <Button
        kind="main"
        size="sale"
        type="submit"
        icon="check"
        shortcut="Enter"
        wide
        isDisabled={discount === null}
        isPending={isBusy}
      >
        {t('counter.line.use')}
      </Button>
    </form>
  );
}

function read(kind: GivenDiscount['kind'], text: string): GivenDiscount | null {
  if (kind === 'amount') {
    const amount = readRupiah(text);
    return amount === null || amount === 0 ? null : { kind, amount: rupiah(amount) };
  }
  const thousandths = readMeasure(text);
  if (thousandths === null || thousandths % 10 !== 0) return null;
  const bp = thousandths / 10;
  return bp >= 1 && bp <= 10_000 ? { kind, bp } : null;
}

function amountOf(discount: GivenDiscount, gross: number): number {
  return discount.kind === 'amount' ? discount.amount : proportion(gross, discount.bp, 10_000);
}
