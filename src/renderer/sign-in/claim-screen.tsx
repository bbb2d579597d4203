import { useState } from 'react';
import type { FormEvent } from 'react';
import { ownerSchema } from '../../contract/people.ts';
import { shop } from '../client.ts';
import { useTexts } from '../i18n/index.ts';
import { focusFirstProblem } from '../office/shared/focus-problem.ts';
import { useProblemText } from '../problem.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { NewPin, pinProblems } from '../ui/new-pin.tsx';
import type { PinProblems } from '../ui/new-pin.tsx';
import { Notice } from '../ui/notice.tsx';
import { enter } from './signed-in.ts';
import './sign-in.css';

/** A showroom from before there were PINs: its owner chooses the first one. */
export function ClaimScreen({ owner: present }: { owner: string | null }) {
  const t = useTexts();
  const problemText = useProblemText();
  const [name, setName] = useState(present ?? '');
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [problems, setProblems] = useState<PinProblems & { name?: string; whole?: string }>({});
  const [isBusy, setBusy] = useState(false);

  const claim = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const owner = ownerSchema.shape.name.safeParse(name);
    const wrong = {
      ...(owner.success ? {} : { name: t('people.claim.nameNeeded') }),
      ...pinProblems(pin, again, t),
    };
    setProblems(wrong);
    if (!owner.success || Object.keys(wrong).length > 0) return focusFirstProblem(form);
    setBusy(true);
    try {
      enter(await shop.people.claim({ staffId: null, name: owner.data, pin }));
    } catch (error) {
      setProblems({ whole: problemText(error) });
    }
    setBusy(false);
  };

  return (
    <main className="frame-alone motif claim">
      <form className="claim-form" onSubmit={(event) => void claim(event)} noValidate>
        <h1>{t('people.claim.title')}</h1>
        <p className="soft">{t('people.claim.lead')}</p>
        <TextField
          label={t('people.claim.name')}
          value={name}
          onChange={(value) => {
            setName(value);
            setProblems({});
          }}
          problem={problems.name ?? null}
          autoComplete="off"
          autoFocus
        />
        <NewPin
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
        <Button kind="main" size="sale" type="submit" icon="check" isDisabled={isBusy}>
          {isBusy ? t('common.saving') : t('people.claim.action')}
        </Button>
      </form>
    </main>
  );
}
