import { Button } from 'react-aria-components';
import { clockTime } from '../../domain/business-day.ts';
import { useCounter } from '../counter/till-context.tsx';
import { useTexts } from '../i18n/index.ts';
import { Icon } from '../ui/icon.tsx';
import { Shortcut } from '../ui/shortcut.tsx';
import { toShift } from './shift-desk.ts';
import { useShift } from './use-shift.ts';
import { useRegisters } from './window-register.ts';

/** Which shift runs here, whose it is and since when; touching it leads to its menu. */
export function ShiftChip() {
  const t = useTexts();
  const { registerId, zone } = useCounter();
  const { data } = useShift(registerId);
  const registers = useRegisters();
  if (!data) return null;
  const { shift, register } = data;
  const code = registers.data && registers.data.length > 1 ? `${register.code} · ` : '';
  const words =
    code + (shift ? t('shift.chip.open', { number: shift.number }) : t('shift.chip.none'));
  const more = shift ? ` · ${shift.openedBy} · ${clockTime(shift.openedAt, zone)}` : '';
  const label = shift ? 'shift.chip.openLong' : 'shift.chip.noneLong';
  return (
    <Button
      className={`state-chip shift-chip ${shift ? 'is-calm' : 'is-warn'}`}
      aria-label={t(label, { words: words + more })}
      onPress={toShift}
    >
      <Icon name={shift ? 'clock' : 'warn'} size={20} />
      <span className="state-words figures">
        {words}
        {more !== '' && <span className="shift-chip-more">{more}</span>}
      </span>
      <Shortcut keys="F12" />
    </Button>
  );
}
