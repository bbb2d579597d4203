import { useEffect, useRef, useState } from 'react';
import type { DisplayLine, DisplayState } from '../../contract/display.ts';
import { formatMeasure, formatRupiah } from '../format.ts';
import { useTexts } from '../i18n/index.ts';
import { Picture } from '../ui/picture.tsx';

/** The goods one below the other, what was touched last large, and what it all comes to. */
export function CartFace({ state }: { state: DisplayState }) {
  const t = useTexts();
  const { lines } = state;
  const newestId = useNewest(lines);
  const newest = lines.find(({ id }) => id === newestId) ?? lines.at(-1);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('.is-newest')?.scrollIntoView({ block: 'nearest' });
  }, [newest?.id, lines.length]);
  return (
    <div className="display-cart">
      <div className="display-goods">
        {newest && <Newest line={newest} />}
        {/* A list that scrolls must be reachable by keyboard. */}
        <div className="display-lines" role="region" aria-label={t('display.goods')} tabIndex={0}>
          <ul ref={list}>
            {lines.map((line) => (
              <li key={line.id} className={line.id === newest?.id ? 'is-newest' : ''}>
                <span className="display-count">
                  <Measure line={line} />
                </span>
                <span className="display-name">{line.name}</span>
                <span className="figures">{formatRupiah(line.total)}</span>
              </li>
            ))}
          </ul>
        </div>
      </div>
      <Sums state={state} />
    </div>
  );
}

function Newest({ line }: { line: DisplayLine }) {
  const t = useTexts();
  return (
    <section className="display-newest" aria-live="polite">
      <span className="display-photo">
        <Picture hash={line.picture} name={line.name} full />
      </span>
      <div>
        <h2>{line.name}</h2>
        <p className="figures">
          <Measure line={line} /> × {formatRupiah(line.unitPrice)}
        </p>
        {line.total < line.gross && (
          <p className="display-saved">
            {t('display.saved', { amount: formatRupiah(line.gross - line.total) })}
          </p>
        )}
      </div>
      <strong className="figures">{formatRupiah(line.total)}</strong>
    </section>
  );
}

function Measure({ line }: { line: DisplayLine }) {
  const t = useTexts();
  return formatMeasure(line.quantity, line.unit, t(`common.units.${line.unit}`));
}

function Sums({ state }: { state: DisplayState }) {
  const t = useTexts();
  const { gross, discount, rules, taxAdded, total } = state;
  const byRules = rules.reduce((sum, { amount }) => sum + amount, 0);
  const byHand = discount - byRules;
  return (
    <section className="display-sums">
      {(discount > 0 || taxAdded > 0) && (
        <dl>
          <Sum words={t('display.gross')} amount={gross} />
          {rules.map(({ ruleId, name, amount }) => (
            <Sum key={ruleId} words={name} amount={-amount} />
          ))}
          {byHand > 0 && <Sum words={t('display.discount')} amount={-byHand} />}
          {taxAdded > 0 && <Sum words={t('display.tax')} amount={taxAdded} />}
        </dl>
      )}
      <p className="display-total">
        <span>{t('display.total')}</span>
        <strong className="figures">{formatRupiah(total)}</strong>
      </p>
    </section>
  );
}

function Sum({ words, amount }: { words: string; amount: number }) {
  return (
    <div>
      <dt>{words}</dt>
      <dd className="figures">{formatRupiah(amount)}</dd>
    </div>
  );
}

/** The line that is new or changed since the state before; else the one that was it already. */
function useNewest(lines: readonly DisplayLine[]): string | null {
  const [seen, setSeen] = useState<{ lines: readonly DisplayLine[]; newest: string | null }>({
    lines: [],
    newest: null,
  });
  if (seen.lines === lines) return seen.newest;
  const known = new Map(seen.lines.map((line) => [line.id, line.quantity]));
  const changed = lines.findLast(({ id, quantity }) => known.get(id) !== quantity);
  const newest = changed?.id ?? seen.newest;
  setSeen({ lines, newest });
  return newest;
}
