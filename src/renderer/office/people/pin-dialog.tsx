import { useState } from 'react';
import type { FormEvent } from 'react';
import type { StaffMember } from '../../../contract/people.ts';
import { shop } from '../../client.ts';
import { useTexts } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { NewPin, pinProblems } from '../../ui/new-pin.tsx';
import type { PinProblems } from '../../ui/new-pin.tsx';
import { Notice } from '../../ui/notice.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { focusFirstProblem } from '../shared/focus-problem.ts';
import { useAct } from '../shared/use-act.ts';

/** A new PIN for somebody who forgot his; it also ends a lock. */
export function PinDialog({ person, onClose }: { person: StaffMember; onClose: () => void }) {
  const t = useTexts();
  const act = useAct();
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [problems, setProblems] = useState<PinProblems & { whole?: string }>({});
  const { id, name } = person;

  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wrong = pinProblems(pin, again, t);
    setProblems(wrong);
    if (Object.keys(wrong).length > 0) return focusFirstProblem(event.currentTarget);
    const saved = await act.run(
      (key) => shop.people.setPin({ key, staffId: id, pin }),
      (_error, whole) => setProblems({ whole }),
    );
    if (!saved) return;
    showToast({ tone: 'good', words: t('people.office.newPinDone', { name }) });
    onClose();
  };

  return (
    <Dialog title={t('people.office.newPinOf', { name })} isOpen onClose={onClose}>
      <form className="person-form" onSubmit={(event) => void save(event)} noValidate>
        <p className="soft">{t('people.office.newPinLead')}</p>
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
        <div className="person-form-keys">
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button kind="main" type="submit" icon="check" isDisabled={act.isBusy}>
            {act.isBusy ? t('common.saving') : t('common.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
