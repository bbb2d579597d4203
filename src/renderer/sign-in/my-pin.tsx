import { useState } from 'react';
import type { FormEvent } from 'react';
import { Heading } from 'react-aria-components';
import { perform, shop } from '../client.ts';
import { useTexts } from '../i18n/index.ts';
import { focusFirstProblem } from '../office/shared/focus-problem.ts';
import { problemCode, useProblemText } from '../problem.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { NewPin, pinProblems } from '../ui/new-pin.tsx';
import type { PinProblems } from '../ui/new-pin.tsx';
import { Notice } from '../ui/notice.tsx';
import { showToast } from '../ui/toasts.tsx';
import { useEscape } from '../ui/use-escape.ts';

/** A new PIN for whoever is signed in, who knows the old one. */
export function MyPin({ onBack, onDone }: { onBack: () => void; onDone: () => void }) {
  const t = useTexts();
  const problemText = useProblemText();
  const [old, setOld] = useState('');
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [problems, setProblems] = useState<PinProblems & { old?: string; whole?: string }>({});
  useEscape(onBack);

  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const wrong = {
      ...(old.length === 6 ? {} : { old: t('people.newPin.needed') }),
      ...pinProblems(pin, again, t),
    };
    setProblems(wrong);
    if (Object.keys(wrong).length > 0) return focusFirstProblem(form);
    setBusy(true);
    try {
      await perform((key) => shop.people.changeMyPin({ key, oldPin: old, newPin: pin }));
      showToast({ tone: 'good', words: t('people.mine.done') });
      onDone();
    } catch (error) {
      const words = problemText(error);
      setProblems(problemCode(error) === 'PIN_WRONG' ? { old: words } : { whole: words });
      focusFirstProblem(form);
    }
    setBusy(false);
  };

  return (
    <form className="sign-in-step my-pin" onSubmit={(event) => void save(event)} noValidate>
      <Heading level={1} slot="title">
        {t('people.mine.action')}
      </Heading>
      <div className="my-pin-fields">
        <TextField
          label={t('people.mine.old')}
          type="password"
          inputMode="numeric"
          maxLength={6}
          isFigures
          autoComplete="one-time-code"
          autoFocus
          value={old}
          onChange={(value) => {
            setOld(value.replace(/\D/g, ''));
            setProblems({});
          }}
          problem={problems.old ?? null}
        />
        <NewPin
          label={t('people.mine.fresh')}
          againLabel={t('people.mine.again')}
          pin={pin}
          again={again}
          problems={problems}
          onChange={(change) => {
            if (change.pin !== undefined) setPin(change.pin);
            if (change.again !== undefined) setAgain(change.again);
            setProblems({});
          }}
        />
        {problems.whole && (
          <Notice tone="bad" heard>
            {problems.whole}
          </Notice>
        )}
      </div>
      <div className="sign-in-leave">
        <Button icon="left" shortcut="Esc" onPress={onBack}>
          {t('common.back')}
        </Button>
        <Button kind="main" type="submit" icon="check" isDisabled={isBusy}>
          {isBusy ? t('common.saving') : t('people.mine.action')}
        </Button>
      </div>
    </form>
  );
}
