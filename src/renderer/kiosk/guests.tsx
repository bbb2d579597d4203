import { useRef } from 'react';
import { guestReasons, guestsFromAfar, guestSizes } from '../../domain/guest-book.ts';
import { useTexts } from '../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { useStarted } from './start.ts';
import { go, isUnanswered, useVisit } from './visit.ts';
import type { Answers } from './visit.ts';
import './guests.css';

/** Milliseconds within which a second touch on an answer is the same touch. */
const sameTouch = 400;

/** Three questions, a touch each, all of them optional; nobody is asked for a name. */
export function Guests({ isGoodbye }: { isGoodbye: boolean }) {
  const t = useTexts();
  const { regencies } = useStarted();
  const answers = useVisit((visit) => visit.answers);
  const answer = (change: Partial<Answers>) => {
    useVisit.setState({ answers: { ...answers, ...change } });
  };
  const isEmpty = isUnanswered(answers);
  return (
    <section className="guests">
      <h1>{t('kiosk.guestBook.title')}</h1>
      <p className="kiosk-lead">{t('kiosk.guestBook.lead')}</p>
      <Question
        title={t('kiosk.guestBook.from')}
        options={[
          ...regencies.map((name) => ({ value: name, words: name })),
          ...guestsFromAfar.map((value) => ({ value, words: t(`kiosk.guestBook.afar.${value}`) })),
        ]}
        value={answers.from}
        onChange={(from) => answer({ from })}
      />
      <Question
        title={t('kiosk.guestBook.size')}
        options={guestSizes.map((value) => ({ value, words: t(`kiosk.guestBook.sizes.${value}`) }))}
        value={answers.size}
        onChange={(size) => answer({ size })}
      />
      <Question
        title={t('kiosk.guestBook.reason')}
        options={guestReasons.map((value) => ({
          value,
          words: t(`kiosk.guestBook.reasons.${value}`),
        }))}
        value={answers.reason}
        onChange={(reason) => answer({ reason })}
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
  const chosenAt = useRef(0);
  const choose = (value: V) => {
    const now = performance.now();
    const isAgain = props.value === value;
    if (isAgain && now - chosenAt.current < sameTouch) return;
    chosenAt.current = now;
    props.onChange(isAgain ? null : value);
  };
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
            onClick={() => choose(value)}
          >
            {words}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
