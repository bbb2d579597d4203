import { useState } from 'react';
import type { FormEvent } from 'react';
import { ownerSchema } from '../../../contract/people.ts';
import type { StaffMember } from '../../../contract/people.ts';
import { mayManage, roles } from '../../../domain/permissions.ts';
import type { Role } from '../../../domain/permissions.ts';
import { shop } from '../../client.ts';
import { useTexts } from '../../i18n/index.ts';
import { problemCode } from '../../problem.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { NewPin, pinProblems } from '../../ui/new-pin.tsx';
import type { PinProblems } from '../../ui/new-pin.tsx';
import { Notice } from '../../ui/notice.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { focusFirstProblem } from '../shared/focus-problem.ts';
import { useAct } from '../shared/use-act.ts';

/** Name and role of a person, and the first PIN of a new one. */
export function PersonDialog(props: {
  person: StaffMember | null;
  /** The role of whoever edits: nobody raises another above himself. */
  mine: Role;
  isLastOwner: boolean;
  onClose: () => void;
}) {
  const t = useTexts();
  const act = useAct();
  const { person, mine, isLastOwner, onClose } = props;
  const [name, setName] = useState(person?.name ?? '');
  const [role, setRole] = useState<Role>(person?.role ?? 'cashier');
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [problems, setProblems] = useState<PinProblems & { name?: string; whole?: string }>({});

  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const read = ownerSchema.shape.name.safeParse(name);
    const wrong = {
      ...(read.success ? {} : { name: t('people.office.nameNeeded') }),
      ...(person ? {} : pinProblems(pin, again, t)),
    };
    setProblems(wrong);
    if (!read.success || Object.keys(wrong).length > 0) return focusFirstProblem(form);
    const wish = { id: person?.id ?? null, name: read.data, role, pin: person ? null : pin };
    const saved = await act.run(
      (key) => shop.people.save({ key, ...wish }),
      (error, words) => {
        setProblems(problemCode(error) === 'NAME_TAKEN' ? { name: words } : { whole: words });
        focusFirstProblem(form);
      },
    );
    if (!saved) return;
    showToast({ tone: 'good', words: t('people.office.saved', { name: saved.name }) });
    onClose();
  };

  return (
    <Dialog
      title={person ? t('people.office.editOf', { name: person.name }) : t('people.office.add')}
      isOpen
      onClose={onClose}
    >
      <form className="person-form" onSubmit={(event) => void save(event)} noValidate>
        <TextField
          label={t('people.office.name')}
          value={name}
          onChange={(value) => {
            setName(value);
            setProblems({});
          }}
          problem={problems.name ?? null}
          autoComplete="off"
          autoFocus
        />
        {isLastOwner ? (
          <Notice tone="info">{t('people.office.lastOwner')}</Notice>
        ) : (
          <Choice
            label={t('people.office.role')}
            look="cards"
            value={role}
            onChange={setRole}
            options={roles
              .filter((one) => mayManage(mine, one))
              .map((value) => ({
                value,
                label: t(`people.roles.${value}`),
                hint: t(`people.office.roleHints.${value}`),
              }))}
          />
        )}
        {!person && (
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
        )}
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
