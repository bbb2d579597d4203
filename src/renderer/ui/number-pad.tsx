import { Button } from 'react-aria-components';
import { useTexts } from '../i18n/index.ts';
import { Icon } from './icon.tsx';
import './number-pad.css';

export type PadKey =
  '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '000' | ',' | 'erase';

const rows: readonly (PadKey | 'extra')[] = [
  '7',
  '8',
  '9',
  '4',
  '5',
  '6',
  '1',
  '2',
  '3',
  'extra',
  '0',
  'erase',
];

/** Digits for fingers. `extra`: `000` for money, `,` for weights. Keys do not take the focus from the field. */
export function NumberPad({
  extra,
  onKey,
}: {
  extra: '000' | ',' | null;
  onKey: (key: PadKey) => void;
}) {
  const t = useTexts();
  return (
    <div className="pad" role="group" aria-label={t('common.pad.label')}>
      {rows.map((row) => {
        if (row === 'extra' && !extra) return <span key={row} />;
        const key: PadKey = row === 'extra' ? (extra ?? ',') : row;
        return (
          <Button
            key={row}
            className="pad-key"
            preventFocusOnPress
            excludeFromTabOrder
            onPress={() => onKey(key)}
            {...(key === 'erase' ? { 'aria-label': t('common.pad.erase') } : {})}
            {...(key === ',' ? { 'aria-label': t('common.pad.comma') } : {})}
          >
            {key === 'erase' ? <Icon name="erase" size={28} /> : key}
          </Button>
        );
      })}
    </div>
  );
}

/** What a field of digits holds after `key`. At most `most` characters; one comma with three decimals. */
export function afterKey(text: string, key: PadKey, most = 12): string {
  if (key === 'erase') return text.slice(0, -1);
  if (key === ',') return text.includes(',') ? text : `${text || '0'},`;
  const decimals = text.split(',')[1];
  if (decimals !== undefined && decimals.length >= 3) return text;
  const joined = (text === '0' ? '' : text) + key;
  const next = /^0+$/.test(joined) ? '0' : joined;
  return next.length > most ? text : next;
}
