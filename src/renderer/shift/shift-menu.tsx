import type { KeyboardEvent } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { Shift } from '../../contract/shifts.ts';
import { useCounter } from '../counter/till-context.tsx';
import { formatMoment, formatRupiah } from '../format.ts';
import { useLanguage, useTexts } from '../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Shortcut } from '../ui/shortcut.tsx';
import { setShiftDesk } from './shift-desk.ts';
import type { ShiftPage as Page } from './shift-desk.ts';
import { ShiftPage } from './shift-page.tsx';
import { useRegisters } from './window-register.ts';

/** What can be done with the open shift. */
export function ShiftMenu({ shift, register }: { shift: Shift; register: string }) {
  const t = useTexts();
  const language = useLanguage();
  const { zone } = useCounter();
  const registers = useRegisters();
  const entries = [
    { page: 'in', icon: 'download', name: 'cashIn' },
    { page: 'out', icon: 'upload', name: 'cashOut' },
    { page: 'noSale', icon: 'box', name: 'noSale' },
    { page: 'x', icon: 'receipt', name: 'x' },
    { page: 'close', icon: 'check', name: 'close' },
  ] as const satisfies readonly { page: Page; icon: string; name: string }[];

  const onKeyDown = (event: KeyboardEvent) => {
    const entry = event.altKey ? entries[Number(event.key) - 1] : undefined;
    if (!entry) return;
    event.preventDefault();
    setShiftDesk({ page: entry.page });
  };

  return (
    <ShiftPage
      title={t('shift.menu.title', { number: shift.number })}
      lead={t('shift.menu.facts', {
        register,
        name: shift.openedBy,
        time: formatMoment(shift.openedAt, zone, language, Date.now()),
      })}
      back={t('shift.menu.back')}
    >
      <div
        className="shift-body"
        role="group"
        aria-label={t('shift.chip.title')}
        onKeyDown={onKeyDown}
      >
        <p className="shift-float">
          <span className="soft">{t('shift.menu.float')}</span>
          <strong className="figure-alone">{formatRupiah(shift.float)}</strong>
        </p>
        <ul className="shift-entries">
          {entries.map(({ page, icon, name }, index) => (
            <li key={page}>
              <AriaButton
                className={`shift-entry${page === 'close' ? ' is-last' : ''}`}
                autoFocus={index === 0}
                onPress={() => setShiftDesk({ page })}
              >
                <Icon name={icon} size={28} />
                <span className="shift-entry-words">
                  <strong>{t(`shift.menu.${name}`)}</strong>
                  <span className="soft">{t(`shift.menu.${name}Hint`)}</span>
                </span>
                <Shortcut keys={`Alt+${index + 1}`} />
              </AriaButton>
            </li>
          ))}
        </ul>
        {registers.data && registers.data.length > 1 && (
          <p className="shift-register">
            <span className="soft">{t('shift.menu.register', { register })}</span>
            <Button onPress={() => setShiftDesk({ page: 'register' })}>
              {t('shift.menu.change')}
            </Button>
          </p>
        )}
      </div>
    </ShiftPage>
  );
}
