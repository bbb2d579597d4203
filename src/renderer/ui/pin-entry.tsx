import { useEffect, useRef, useState } from 'react';
import type { ChangeEvent } from 'react';
import { clockTime } from '../../domain/business-day.ts';
import type { TimeZone } from '../../domain/business-day.ts';
import { useTexts } from '../i18n/index.ts';
import { problemData, useProblemText } from '../problem.ts';
import { figuresField } from '../scanner/use-scanner.ts';
import { NumberPad } from './number-pad.tsx';
import { useTimeLeft } from './use-time-left.ts';
import { pinLength, useScanGuard } from './use-scan-guard.ts';
import './pin-entry.css';

/**
 * Six dots and the number pad. At the sixth digit `check` is called; what it throws is said in
 * place and the PIN is asked anew, after a lock once it is over. Codes that a scanner types here
 * are no PIN.
 */
export function PinEntry(props: {
  /** Whose PIN it is. */
  label: string;
  check: (pin: string) => Promise<void>;
  /** In which the end of a lock is told. */
  zone: TimeZone;
}) {
  const t = useTexts();
  const problemText = useProblemText();
  const field = useRef<HTMLInputElement>(null);
  const [pin, setPin] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const [tries, setTries] = useState(0);
  const guard = useScanGuard();
  const lockedUntil = problemData(problem, 'PIN_LOCKED')?.until ?? null;
  const wait = useTimeLeft(lockedUntil);
  const isClosed = isBusy || wait !== null;

  useEffect(() => {
    if (!isClosed) field.current?.focus();
  }, [isClosed]);

  const send = async (whole: string) => {
    setBusy(true);
    setProblem(null);
    try {
      await props.check(whole);
    } catch (error) {
      setProblem(error);
      setTries((before) => before + 1);
    }
    setPin('');
    setBusy(false);
  };

  const put = (next: string) => {
    if (isClosed) return;
    const digits = guard.read(next.replace(/\D/g, ''));
    setPin(digits);
    if (digits !== '') setProblem(null);
    guard.whenCertain(digits.length === pinLength ? () => void send(digits) : null);
  };

  return (
    <div className="pin-entry">
      <label className="pin-box">
        <span className="only-heard">{props.label}</span>
        <input
          {...figuresField}
          ref={field}
          className="pin-field"
          type="password"
          inputMode="none"
          // Keeps the browser from offering to remember it.
          autoComplete="one-time-code"
          value={pin}
          readOnly={isClosed}
          onKeyDown={guard.hear}
          onChange={(event: ChangeEvent<HTMLInputElement>) => put(event.target.value)}
        />
        <span
          key={tries}
          className={`pin-dots${tries > 0 ? ' pin-shaken' : ''}${isBusy ? ' pin-busy' : ''}`}
          aria-hidden="true"
        >
          {Array.from({ length: pinLength }, (_, place) => (
            <span key={place} className={`pin-dot${place < pin.length ? ' is-filled' : ''}`} />
          ))}
        </span>
      </label>
      <div className="pin-words">
        <p role="alert">
          {problem === null
            ? ''
            : lockedUntil === null
              ? problemText(problem)
              : wait !== null
                ? t('people.pin.locked', { time: clockTime(lockedUntil, props.zone) })
                : ''}
        </p>
        {wait !== null && <p className="pin-wait">{t('people.pin.left', { time: wait })}</p>}
        {isBusy && (
          <p className="soft" role="status">
            {t('people.pin.checking')}
          </p>
        )}
      </div>
      <NumberPad
        extra={null}
        onKey={(key) => put(key === 'erase' ? pin.slice(0, -1) : pin + key)}
      />
    </div>
  );
}
