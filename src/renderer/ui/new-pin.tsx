import { pinSchema } from '../../contract/people.ts';
import { isTooEasy } from '../../domain/pin.ts';
import { useTexts } from '../i18n/index.ts';
import type { Texts } from '../i18n/index.ts';
import { TextField } from './field.tsx';

export interface PinProblems {
  pin?: string;
  again?: string;
}

/** A PIN to choose, twice, so that a slip of the finger locks nobody out. */
export function NewPin(props: {
  pin: string;
  again: string;
  problems: PinProblems;
  onChange: (change: { pin?: string; again?: string }) => void;
  label?: string;
  againLabel?: string;
  hint?: string;
}) {
  const t = useTexts();
  const field = {
    type: 'password',
    inputMode: 'numeric',
    maxLength: 6,
    isFigures: true,
    autoComplete: 'one-time-code',
  } as const;
  return (
    <>
      <TextField
        {...field}
        label={props.label ?? t('people.newPin.pin')}
        hint={props.hint ?? t('people.newPin.hint')}
        value={props.pin}
        onChange={(pin) => props.onChange({ pin: pin.replace(/\D/g, '') })}
        problem={props.problems.pin ?? null}
      />
      <TextField
        {...field}
        label={props.againLabel ?? t('people.newPin.again')}
        value={props.again}
        onChange={(again) => props.onChange({ again: again.replace(/\D/g, '') })}
        problem={props.problems.again ?? null}
      />
    </>
  );
}

/** What is wrong with a PIN that somebody chose; nothing where it may be sent. */
export function pinProblems(pin: string, again: string, t: Texts): PinProblems {
  if (!pinSchema.safeParse(pin).success) return { pin: t('people.newPin.needed') };
  if (isTooEasy(pin)) return { pin: t('people.newPin.tooEasy') };
  return pin === again ? {} : { again: t('people.newPin.differs') };
}
