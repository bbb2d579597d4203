import type { denominations } from '../../domain/denominations.ts';
import { formatAmount, formatRupiah } from '../format.ts';
import { useTexts } from '../i18n/index.ts';
import { figuresField } from '../scanner/use-scanner.ts';
import { IconButton } from '../ui/button.tsx';

/** One kind of note or coin: how many of it, and what they come to. */
export function CountRow(props: {
  denomination: (typeof denominations)[number];
  pieces: number;
  isFirst: boolean;
  onFocus: () => void;
  onChange: (pieces: number) => void;
}) {
  const t = useTexts();
  const { denomination, pieces, onChange } = props;
  const { kind, value } = denomination;
  const name = t(`shift.count.${kind}`, { value: formatRupiah(value) });
  return (
    <div className={`count-row${pieces > 0 ? ' is-counted' : ''}`}>
      <span className={`count-face count-${kind} count-of-${value}`} aria-hidden="true" />
      <span className="count-value figures">{formatRupiah(value)}</span>
      <IconButton
        icon="minus"
        kind="plain"
        label={t('shift.count.less', { value: name })}
        isDisabled={pieces === 0}
        excludeFromTabOrder
        onPress={() => onChange(pieces - 1)}
      />
      <input
        {...figuresField}
        className="count-pieces"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        autoFocus={props.isFirst}
        aria-label={name}
        placeholder="0"
        value={pieces === 0 ? '' : String(pieces)}
        onFocus={(event) => {
          event.target.select();
          props.onFocus();
        }}
        onChange={(event) => onChange(Number(event.target.value.replace(/\D/g, '').slice(0, 5)))}
      />
      <IconButton
        icon="plus"
        kind="plain"
        label={t('shift.count.more', { value: name })}
        excludeFromTabOrder
        onPress={() => onChange(pieces + 1)}
      />
      <span className="count-amount figures">{formatAmount(value * pieces)}</span>
    </div>
  );
}
