import { Button as AriaButton } from 'react-aria-components';
import type { RegisterDetail } from '../../contract/registers.ts';
import { useCounter } from '../counter/till-context.tsx';
import { useTexts } from '../i18n/index.ts';
import { Failed, Loading } from '../ui/states.tsx';
import { setShiftDesk } from './shift-desk.ts';
import { ShiftSubPage } from './shift-page.tsx';
import { chooseRegister, useRegisters } from './window-register.ts';

/** Asked once in a showroom with several registers: at which of them this window stands. */
export function RegisterChoice({ registers }: { registers: readonly RegisterDetail[] }) {
  const t = useTexts();
  return (
    <main className="frame-alone motif">
      <div className="register-choice">
        <h1>{t('shift.register.title')}</h1>
        <p className="soft">{t('shift.register.lead')}</p>
        <RegisterTiles registers={registers} here={null} onChoose={chooseRegister} />
      </div>
    </main>
  );
}

/** The same, asked for from the shift's menu. */
export function RegisterPage() {
  const t = useTexts();
  const { registerId } = useCounter();
  const registers = useRegisters();
  return (
    <ShiftSubPage title={t('shift.register.title')}>
      <div className="shift-body">
        {registers.data ? (
          <RegisterTiles
            registers={registers.data}
            here={registerId}
            onChoose={(id) => {
              chooseRegister(id);
              setShiftDesk({ page: null });
            }}
          />
        ) : registers.isError ? (
          <Failed error={registers.error} onRetry={() => void registers.refetch()} />
        ) : (
          <Loading />
        )}
      </div>
    </ShiftSubPage>
  );
}

function RegisterTiles(props: {
  registers: readonly RegisterDetail[];
  here: string | null;
  onChoose: (registerId: string) => void;
}) {
  const t = useTexts();
  return (
    <ul className="register-tiles">
      {props.registers.map(({ id, code, name, shift }, index) => (
        <li key={id}>
          <AriaButton
            className="register-tile"
            autoFocus={props.here === null ? index === 0 : id === props.here}
            onPress={() => props.onChoose(id)}
          >
            <span className="register-code">{code}</span>
            <span className="register-words">
              <strong>{name}</strong>
              <span className="soft">
                {shift
                  ? t('shift.register.open', { number: shift.number, name: shift.openedBy })
                  : t('shift.register.closed')}
                {id === props.here && ` · ${t('shift.register.here')}`}
              </span>
            </span>
          </AriaButton>
        </li>
      ))}
    </ul>
  );
}
