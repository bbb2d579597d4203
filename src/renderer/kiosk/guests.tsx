import { useEffect, useRef, useState } from 'react';
import { guestReasons, guestsFromAfar, guestSizes } from '../../domain/guest-book.ts';
import type { GuestReason, GuestSize } from '../../domain/guest-book.ts';
import { useTexts } from '../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { shop } from './client.ts';
import { useStarted } from './start.ts';
import { go } from './visit.ts';
import './guests.css';

interface Answers {
  from: string | null;
  size: GuestSize | null;
  reason: GuestReason | null;
}

const none: Answers = { from: null, size: null, reason: null };

/** Three questions, a touch each, all of them optional; nobody is asked for a name. */
export function Guests({ isGoodbye }: { isGoodbye: boolean }) {
  const t = useTexts();
  const { regencies } = useStarted();
  const [answers, setAnswers] = useState(none);
  const latest = useRef(answers);
  latest.current = answers;

  // Whoever answers and walks away has answered: it is told once, when the screen is left.
  useEffect(
    () => () => {
      const given = latest.current;
      const isEmpty = given.from === null && given.size === null && given.reason === null;
      // What cannot be counted now is not counted: no visitor waits for it.
      if (!isEmpty) shop.guest(given).catch(() => undefined);
    },
    [],
  );

  const isEmpty = answers.from === null && answers.size === null && answers.reason === null;
  return (
    <section className="guests">
      <h1>{t('kiosk.guestsTitle')}</h1>
      <p className="kiosk-lead">{t('kiosk.guestsLead')}</p>
      <Question
        title={t('kiosk.from')}
        options={[
          ...regencies.map((name) => ({ value: name, words: name })),
          ...guestsFromAfar.map((value) => ({ value, words: t(`kiosk.${value}`) })),
        ]}
        value={answers.from}
        onChange={(from) => setAnswers({ ...answers, from })}
      />
      <Question
        title={t('kiosk.size')}
        options={guestSizes.map((value) => ({ value, words: t(`kiosk.sizes.${value}`) }))}
        value={answers.size}
        onChange={(size) => setAnswers({ ...answers, size })}
      />
      <Question
        title={t('kiosk.reason')}
        options={guestReasons.map((value) => ({ value, words: t(`kiosk.reasons.${value}`) }))}
        value={answers.reason}
        onChange={(reason) => setAnswers({ ...answers, reason })}
      />
      <div className="guests-keys">
        <Button
          kind="main"
          size="sale"
          icon={isEmpty ? 'right' : 'check'}
          onPress={() => go(isEmpty && !isGoodbye ? { kind: 'home' } : { kind: 'thanks' })}
        >
          {t(isEmpty ? 'kiosk.skip' : 'kiosk.done')}
        </Button>
      </div>
    </section>
  );
}

function Question<V extends string>(props: {
  title: string;
  options: readonly { value: V; words: string }[];
  value: V | null;
  /** Null: the answer was touched again, and is taken back. */
  onChange: (value: V | null) => void;
}) {
  return (
    <fieldset className="guests-question">
      <legend>{props.title}</legend>
      <div className="guests-answers">
        {props.options.map(({ value, words }) => (
          <button
            key={value}
            type="button"
            className={`guests-answer${props.value === value ? ' is-chosen' : ''}`}
            aria-pressed={props.value === value}
            onClick={() => props.onChange(props.value === value ? null : value)}
          >
            {words}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
