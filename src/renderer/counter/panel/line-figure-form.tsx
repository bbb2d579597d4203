import { useState } from 'react';
import type { CartLine } from '../../../contract/counter.ts';
import { priceOf } from '../../../domain/quantity.ts';
import { formatAmount, formatQuantity, formatRupiah } from '../../format.ts';
import { useTexts } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { afterKey, NumberPad } from '../../ui/number-pad.tsx';
import { readMeasure, readRupiah } from '../amounts.ts';
import { isCounted } from '../goods.ts';
import { cleanFigures, FigureBox } from './figure-box.tsx';
import type { FigureKind } from './figure-box.tsx';

/** The quantity or the price of a line. Null goes back to the product's own price. */
export function LineFigureForm(props: {
  line: CartLine;
  field: 'quantity' | 'price';
  isBusy: boolean;
  onGive: (value: number | null) => void;
}) {
  const t = useTexts();
  const { line, field, isBusy, onGive } = props;
  const [text, setText] = useState('');
  const isPrice = field === 'price';
  const unit = t(`common.units.${line.unit}`);
  const kind: FigureKind = isPrice ? 'rupiah' : isCounted(line.unit) ? 'whole' : 'measure';
  const value = isPrice ? readRupiah(text) : readMeasure(text);
  const comes =
    value === null
      ? null
      : isPrice
        ? priceOf(value, line.quantity)
        : priceOf(line.unitPrice, value);
  const { listPrice } = line;

  return (
    <form
      className="asked"
      onSubmit={(event) => {
        event.preventDefault();
        if (value !== null && !isBusy) onGive(value);
      }}
    >
      <FigureBox
        label={t(isPrice ? 'counter.line.priceLabel' : 'counter.line.quantityLabel', { unit })}
        kind={kind}
        text={text}
        onText={setText}
        placeholder={isPrice ? formatAmount(line.unitPrice) : formatQuantity(line.quantity)}
        {...(isPrice ? {} : { unit })}
      />
      {isPrice && listPrice !== null && line.unitPrice !== listPrice && (
        <Button icon="refresh" isDisabled={isBusy} onPress={() => onGive(null)}>
          {t('counter.line.backToList', { price: formatRupiah(listPrice) })}
        </Button>
      )}
      <NumberPad
        extra={kind === 'rupiah' ? '000' : kind === 'measure' ? ',' : null}
        onKey={(key) => setText(cleanFigures(afterKey(text, key), kind))}
      />
      <p className="asked-comes soft" role="status">
        {comes === null ? ' ' : t('counter.line.comes', { amount: formatRupiah(comes) })}
      </p>
      <Button
        kind="main"
        size="sale"
        type="submit"
        icon="check"
        shortcut="Enter"
        wide
        isDisabled={value === null}
        isPending={isBusy}
      >
        {t('counter.line.use')}
      </Button>
    </form>
  );
}
