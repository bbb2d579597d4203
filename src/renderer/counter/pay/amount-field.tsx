import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { formatAmount } from '../../format.ts';
import { useTexts } from '../../i18n/index.ts';
import { figuresField } from '../../scanner/use-scanner.ts';
import { rupiahDigits } from '../amounts.ts';
import { setPay, usePay } from './pay-desk.ts';

/** Rupiah to be paid this way. Empty means all that is left, which stands in its place. */
export function AmountField(props: {
  id: string;
  label: string;
  /** What an empty field stands for. */
  whole: number | null;
  hasFocus?: boolean;
  onEnter?: () => void;
}) {
  const t = useTexts();
  const { id, label, whole, hasFocus = false, onEnter } = props;
  const digits = usePay((pay) => pay.digits);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (hasFocus) field.current?.focus();
  }, [hasFocus]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !onEnter) return;
    event.preventDefault();
    onEnter();
  };
  return (
    <>
      <label className="pay-received" htmlFor={id}>
        {label}
        {whole !== null && digits === '' && (
          <span className="soft"> · {t('counter.pay.whole')}</span>
        )}
      </label>
      <div className="pay-field">
        <span aria-hidden="true">Rp</span>
        <input
          id={id}
          ref={field}
          {...figuresField}
          className="figure-alone"
          type="text"
          inputMode="none"
          autoComplete="off"
          placeholder={whole === null ? '0' : formatAmount(whole)}
          value={digits === '' ? '' : formatAmount(Number(digits))}
          onChange={(event) => setPay({ digits: rupiahDigits(event.target.value) })}
          onKeyDown={onKeyDown}
        />
      </div>
    </>
  );
}
