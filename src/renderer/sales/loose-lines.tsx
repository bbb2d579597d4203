import { useState } from 'react';
import type { Unit } from '../../domain/quantity.ts';
import { measureText, readMeasure, readRupiah, rupiahDigits } from '../counter/amounts.ts';
import { isCounted } from '../counter/goods.ts';
import { formatAmount, formatQuantity } from '../format.ts';
import { useTexts } from '../i18n/index.ts';
import { IconButton } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { Fate } from './fate.tsx';

/** Goods that come back without a receipt. `price` null: not yet said. */
export interface LooseLine {
  productId: string;
  name: string;
  unit: Unit;
  /** Thousandths; 0 while it is being typed. */
  quantity: number;
  price: number | null;
  restock: boolean;
}

export function LooseLines(props: {
  lines: readonly LooseLine[];
  onChange: (lines: readonly LooseLine[]) => void;
}) {
  const t = useTexts();
  const { lines, onChange } = props;
  return (
    <ul className="return-lines" aria-label={t('sales.noReceipt.lines')}>
      {lines.map((line) => (
        <Line
          key={line.productId}
          line={line}
          onChange={(next) => onChange(lines.map((one) => (one === line ? next : one)))}
          onDrop={() => onChange(lines.filter((one) => one !== line))}
        />
      ))}
    </ul>
  );
}

function Line(props: { line: LooseLine; onChange: (line: LooseLine) => void; onDrop: () => void }) {
  const t = useTexts();
  const { line, onChange, onDrop } = props;
  const { name, unit, price } = line;
  const [amount, setAmount] = useState<string | null>(null);
  const isWhole = isCounted(unit);
  const said = amount !== null && (readMeasure(amount) ?? 0) === line.quantity ? amount : null;
  return (
    <li className="return-line is-chosen">
      <span className="sales-words">
        <strong>{name}</strong>
      </span>
      <div className="return-keys" role="group" aria-label={name}>
        <TextField
          label={t('sales.return.inUnit', { unit: t(`common.units.${unit}`) })}
          isFigures
          inputMode="decimal"
          value={said ?? (line.quantity === 0 ? '' : formatQuantity(line.quantity))}
          onChange={(typed) => {
            const cleaned = measureText(typed, isWhole);
            setAmount(cleaned);
            onChange({ ...line, quantity: readMeasure(cleaned) ?? 0 });
          }}
        />
        <TextField
          label={t('sales.noReceipt.price')}
          prefix="Rp"
          isFigures
          inputMode="numeric"
          value={price === null ? '' : formatAmount(price)}
          onChange={(typed) => onChange({ ...line, price: readRupiah(rupiahDigits(typed)) })}
        />
        <IconButton
          icon="trash"
          kind="danger"
          label={t('sales.noReceipt.drop', { name })}
          onPress={onDrop}
        />
      </div>
      <Fate
        name={name}
        restock={line.restock}
        onChange={(restock) => onChange({ ...line, restock })}
      />
    </li>
  );
}
