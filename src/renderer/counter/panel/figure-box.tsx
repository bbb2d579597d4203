import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { formatAmount } from '../../format.ts';
import { figuresField } from '../../scanner/use-scanner.ts';
import { measureText, rupiahDigits } from '../amounts.ts';

/** How figures are typed: rupiah, whole numbers, or a measure with up to three decimals. */
export type FigureKind = 'rupiah' | 'whole' | 'measure';

/** Cleans what was typed into figures of this kind. */
export function cleanFigures(text: string, kind: FigureKind): string {
  return kind === 'rupiah' ? rupiahDigits(text) : measureText(text, kind === 'whole');
}

/** One large field for figures; the number pad beside it types into the same text. */
export function FigureBox(props: {
  label: string;
  kind: FigureKind;
  text: string;
  onText: (text: string) => void;
  placeholder: string;
  unit?: ReactNode;
}) {
  const { label, kind, text, onText, placeholder, unit } = props;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <label className="asked-field">
      <span className="soft">{label}</span>
      <span className="asked-box">
        {kind === 'rupiah' && <span className="soft">Rp</span>}
        <input
          ref={field}
          {...figuresField}
          className="figure-alone"
          type="text"
          inputMode="none"
          autoComplete="off"
          placeholder={placeholder}
          value={kind === 'rupiah' && text !== '' ? formatAmount(Number(text)) : text}
          onChange={(event) => onText(cleanFigures(event.target.value, kind))}
        />
        {unit !== undefined && <span className="soft">{unit}</span>}
      </span>
    </label>
  );
}
