import { useRef, useState } from 'react';
import type { FormEvent, KeyboardEvent, ReactNode } from 'react';
import { denominations, sumOf } from '../../domain/denominations.ts';
import type { DenominationCount, DenominationId } from '../../domain/denominations.ts';
import { formatRupiah } from '../format.ts';
import { useTexts } from '../i18n/index.ts';
import { afterKey, NumberPad } from '../ui/number-pad.tsx';
import { CountRow } from './count-row.tsx';
import './count-notes.css';

const mostPieces = 99_999;

/**
 * Counts the drawer by notes and coins. By keys alone: digits, arrows or Enter to the next row,
 * Ctrl+Enter for `onDone`. `actions` stand below the sum; one of them is the submit button.
 */
export function CountNotes(props: {
  count: DenominationCount;
  onChange: (count: DenominationCount) => void;
  onDone: () => void;
  children?: ReactNode;
  actions: ReactNode;
}) {
  const t = useTexts();
  const { count, onChange } = props;
  const form = useRef<HTMLFormElement>(null);
  const [active, setActive] = useState<DenominationId>(denominations[0].id);

  const set = (id: DenominationId, pieces: number) =>
    onChange({ ...count, [id]: Math.min(Math.max(pieces, 0), mostPieces) });

  const fields = () => [...(form.current?.querySelectorAll('input') ?? [])];

  const go = (from: EventTarget, step: 1 | -1) => {
    const all = fields();
    const next = all[all.findIndex((field) => field === from) + step];
    if (next) {
      next.focus();
      next.select();
    } else if (step === 1) {
      form.current?.querySelector<HTMLElement>('button[type="submit"]')?.focus();
    }
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const { target } = event;
    if (event.key === 'Enter' && event.ctrlKey) form.current?.requestSubmit();
    else if (!(target instanceof HTMLInputElement) || event.ctrlKey || event.altKey) return;
    else if (event.key === 'Enter' || event.key === 'ArrowDown') go(target, 1);
    else if (event.key === 'ArrowUp') go(target, -1);
    else if (event.key === '+') set(active, (count[active] ?? 0) + 1);
    else if (event.key === '-') set(active, (count[active] ?? 0) - 1);
    else return;
    event.preventDefault();
  };

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    props.onDone();
  };

  const rows = (kind: 'note' | 'coin') =>
    denominations
      .filter((one) => one.kind === kind)
      .map((one) => (
        <CountRow
          key={one.id}
          denomination={one}
          pieces={count[one.id] ?? 0}
          isFirst={one.id === denominations[0].id}
          onFocus={() => setActive(one.id)}
          onChange={(pieces) => set(one.id, pieces)}
        />
      ));

  return (
    <form
      ref={form}
      className="counting"
      aria-label={t('shift.count.label')}
      onSubmit={onSubmit}
      onKeyDown={onKeyDown}
    >
      <div className="counting-body">
        {props.children}
        <div className="counting-kinds">
          <fieldset className="counting-kind">
            <legend>{t('shift.count.notes')}</legend>
            {rows('note')}
          </fieldset>
          <div className="counting-side">
            <fieldset className="counting-kind">
              <legend>{t('shift.count.coins')}</legend>
              {rows('coin')}
            </fieldset>
            <NumberPad
              extra={null}
              onKey={(key) => {
                const text = afterKey(String(count[active] ?? 0), key, 5);
                set(active, Number(text || '0'));
              }}
            />
          </div>
        </div>
      </div>
      <footer className="counting-foot">
        <p className="counting-keys soft">{t('shift.count.keys')}</p>
        <p className="counting-sum" role="status" aria-label={t('shift.count.sum')}>
          <span className="soft">{t('shift.count.sum')}</span>
          <strong className="figure-alone">{formatRupiah(sumOf(count))}</strong>
        </p>
        <div className="counting-actions">{props.actions}</div>
      </footer>
    </form>
  );
}
