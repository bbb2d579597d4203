import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import { registerCodeSchema } from '../../../contract/registers.ts';
import type { RegisterDetail } from '../../../contract/registers.ts';
import { shop } from '../../client.ts';
import { useTexts } from '../../i18n/index.ts';
import { problemCode } from '../../problem.ts';
import { ask, queryClient } from '../../queries.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { focusFirstProblem } from '../shared/focus-problem.ts';
import { useAct } from '../shared/use-act.ts';

interface Problems {
  code?: string;
  name?: string;
  whole?: string;
}

/** Adds a register (`register` null) or changes one. */
export function RegisterDialog(props: { register: RegisterDetail | null; onClose: () => void }) {
  const t = useTexts();
  const act = useAct();
  const form = useId();
  const { register, onClose } = props;
  const [code, setCode] = useState(register?.code ?? '');
  const [name, setName] = useState(register?.name ?? '');
  const [problems, setProblems] = useState<Problems>({});
  const isFixed = register?.used ?? false;

  const save = async (element: HTMLElement) => {
    const read = registerCodeSchema.safeParse(code);
    if (!read.success || name.trim() === '') {
      setProblems({
        ...(read.success ? {} : { code: t('shift.registers.codeWrong') }),
        ...(name.trim() === '' ? { name: t('shift.registers.nameNeeded') } : {}),
      });
      focusFirstProblem(element);
      return;
    }
    const wish = { id: register?.id ?? null, code: read.data, name: name.trim() };
    const saved = await act.run(
      (key) => shop.registers.save({ key, ...wish }),
      (error, words) => {
        setProblems(
          problemCode(error) === 'REGISTER_CODE_TAKEN' ? { code: words } : { whole: words },
        );
        focusFirstProblem(element);
      },
    );
    if (!saved) return;
    void queryClient.invalidateQueries({ queryKey: ask.registers.key() });
    showToast({ tone: 'good', words: t('shift.registers.saved', { name: saved.name }) });
    onClose();
  };

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!act.isBusy) void save(event.currentTarget);
  };

  return (
    <Dialog
      title={t(register ? 'shift.registers.editTitle' : 'shift.registers.addTitle')}
      width="narrow"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button kind="main" type="submit" form={form} icon="check" isDisabled={act.isBusy}>
            {act.isBusy ? t('common.saving') : t('common.save')}
          </Button>
        </>
      }
    >
      <form id={form} className="register-form" onSubmit={submit} noValidate>
        {problems.whole && (
          <Notice tone="bad" heard>
            {problems.whole}
          </Notice>
        )}
        <TextField
          label={t('shift.registers.code')}
          hint={t(isFixed ? 'shift.registers.codeFixed' : 'shift.registers.codeHint')}
          value={code}
          isDisabled={isFixed}
          autoFocus={!isFixed}
          maxLength={4}
          autoComplete="off"
          onChange={(next) => {
            setCode(next.toUpperCase());
            setProblems({});
          }}
          problem={problems.code ?? null}
        />
        <TextField
          label={t('shift.registers.name')}
          hint={t('shift.registers.nameHint')}
          value={name}
          autoFocus={isFixed}
          maxLength={40}
          autoComplete="off"
          onChange={(next) => {
            setName(next);
            setProblems({});
          }}
          problem={problems.name ?? null}
        />
      </form>
    </Dialog>
  );
}
