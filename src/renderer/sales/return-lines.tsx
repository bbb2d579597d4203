import { useState } from 'react';
import { formatMeasure, formatQuantity, formatRupiah } from '../format.ts';
import { measureText, readMeasure } from '../counter/amounts.ts';
import { isCounted } from '../counter/goods.ts';
import { useTexts } from '../i18n/index.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { Fate } from './fate.tsx';
import { withQuantity, withRestock } from './return-wish.ts';
import type { ReturnLine, ReturnWish } from './return-wish.ts';

/** The lines of a sale, of each how much comes back and whether it can be sold again. */
export function ReturnLines(props: {
  lines: readonly ReturnLine[];
  wish: ReturnWish;
  onChange: (wish: ReturnWish) => void;
}) {
  const t = useTexts();
  return (
    <ul className="return-lines" aria-label={t('sales.return.lines')}>
      {props.lines.map((line) => (
        <Line key={line.position} {...props} line={line} />
      ))}
    </ul>
  );
}

function Line(props: { line: ReturnLine; wish: ReturnWish; onChange: (wish: ReturnWish) => void }) {
  const t = useTexts();
  const { line, wish, onChange } = props;
  const { position, name, unit, left, sold } = line;
  const part = wish.get(position);
  const chosen = part?.quantity ?? 0;
  const measure = (thousandths: number) =>
    formatMeasure(thousandths, unit, t(`common.units.${unit}`));
  const set = (thousandths: number) => onChange(withQuantity(wish, line, thousandths));
  const words =
    left === 0
      ? t('sales.return.noneLeft')
      : left < sold
        ? t('sales.return.leftOf', { amount: measure(left), sold: measure(sold) })
        : t('sales.return.left', { amount: measure(left) });
  return (
    <li className={`return-line${part ? ' is-chosen' : ''}${left === 0 ? ' is-gone' : ''}`}>
      <span className="sales-words">
        <strong>{name}</strong>
        <span className="soft">
          {words}
          {left > 0 && ` · ${formatRupiah(line.leftTotal)}`}
        </span>
        {line.note && <span className="soft">{line.note}</span>}
      </span>
      {left > 0 && (
        <div className="return-keys">
          {isCounted(unit) ? (
            <Stepper line={line} chosen={chosen} onChange={set} />
          ) : (
            <Measure line={line} chosen={chosen} onChange={set} />
          )}
          <Button
            aria-label={t('sales.return.all', { name })}
            isDisabled={chosen === left}
            onPress={() => set(left)}
          >
            {t('sales.return.allShort')}
          </Button>
        </div>
      )}
      {part && line.productId !== null && (
        <Fate
          name={name}
          restock={part.restock}
          onChange={(restock) => onChange(withRestock(wish, position, restock))}
        />
      )}
    </li>
  );
}

interface CountProps {
  line: ReturnLine;
  chosen: number;
  onChange: (thousandths: number) => void;
}

function Stepper({ line, chosen, onChange }: CountProps) {
  const t = useTexts();
  const { name, left } = line;
  return (
    <div className="count-keys" role="group" aria-label={t('sales.return.count', { name })}>
      <IconButton
        icon="minus"
        kind="plain"
        label={t('sales.return.less', { name })}
        isDisabled={chosen === 0}
        onPress={() => onChange(chosen - 1000)}
      />
      <output className="count-keys-count figures" aria-live="polite">
        {formatQuantity(chosen)}
      </output>
      <IconButton
        icon="plus"
        kind="plain"
        label={t('sales.return.more', { name })}
        isDisabled={chosen === left}
        onPress={() => onChange(chosen + 1000)}
      />
    </div>
  );
}

function Measure({ line, chosen, onChange }: CountProps) {
  const t = useTexts();
  const [text, setText] = useState<string | null>(null);
  const shown = text !== null && (readMeasure(text) ?? 0) === chosen ? text : null;
  const unit = t(`common.units.${line.unit}`);
  return (
    <div
      className="return-measure"
      role="group"
      aria-label={t('sales.return.measure', { name: line.name, unit })}
    >
      <TextField
        label={t('sales.return.inUnit', { unit })}
        isFigures
        inputMode="decimal"
        value={shown ?? (chosen === 0 ? '' : formatQuantity(chosen).replaceAll('.', ''))}
        onChange={(typed) => {
          const cleaned = measureText(typed, false);
          setText(cleaned);
          onChange(readMeasure(cleaned) ?? 0);
        }}
      />
    </div>
  );
}
