import { useState } from 'react';
import type { FormEvent } from 'react';
import type { Member, MemberDraft } from '../../../contract/members.ts';
import { rupiah } from '../../../domain/money.ts';
import { shop } from '../../client.ts';
import { formatAmount } from '../../format.ts';
import { useTexts } from '../../i18n/index.ts';
import { problemCode } from '../../problem.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Switch } from '../../ui/switch.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { focusFirstProblem } from '../shared/focus-problem.ts';
import { useAct } from '../shared/use-act.ts';

const firstDraft: MemberDraft = {
  number: '',
  name: '',
  phone: '',
  accountLimit: rupiah(0),
  active: true,
};

/** A new member (null), or what is known of one. An empty number is given by the shop. */
export function MemberDialog(props: {
  member: Member | null;
  onClose: () => void;
  onSaved?: (member: Member) => void;
}) {
  const t = useTexts();
  const act = useAct();
  const { member, onClose } = props;
  const [wish, setWish] = useState<MemberDraft>(member ?? firstDraft);
  const [problems, setProblems] = useState<{ name?: string; number?: string; whole?: string }>({});
  const edit = (change: Partial<MemberDraft>) => {
    setWish({ ...wish, ...change });
    setProblems({});
  };
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (wish.name.trim() === '') {
      setProblems({ name: t('members.nameNeeded') });
      return focusFirstProblem(form);
    }
    const { number, name, phone, accountLimit, active } = wish;
    const draft = { number: number.trim(), name, phone, accountLimit, active };
    const saved = await act.run(
      (key) => shop.members.save({ key, id: member?.id ?? null, member: draft }),
      (error, words) => {
        setProblems(
          problemCode(error) === 'MEMBER_NUMBER_TAKEN' ? { number: words } : { whole: words },
        );
        focusFirstProblem(form);
      },
    );
    if (!saved) return;
    showToast({ tone: 'good', words: t('members.saved', { name: saved.name }) });
    onClose();
    props.onSaved?.(saved);
  };
  return (
    <Dialog
      title={member ? t('members.editOf', { name: member.name }) : t('members.add')}
      isOpen
      onClose={onClose}
    >
      <form className="members-form" onSubmit={(event) => void save(event)} noValidate>
        <TextField
          label={t('members.name')}
          autoFocus
          autoComplete="off"
          maxLength={120}
          value={wish.name}
          onChange={(name) => edit({ name })}
          problem={problems.name ?? null}
        />
        <TextField
          label={t('members.number')}
          hint={t('members.numberHint')}
          mayBeEmpty
          isFigures
          maxLength={20}
          value={wish.number}
          onChange={(number) => edit({ number })}
          problem={problems.number ?? null}
        />
        <TextField
          label={t('members.phone')}
          mayBeEmpty
          isFigures
          inputMode="tel"
          maxLength={40}
          value={wish.phone}
          onChange={(phone) => edit({ phone })}
        />
        <TextField
          label={t('members.limitField')}
          hint={t('members.limitHint')}
          prefix="Rp"
          isFigures
          inputMode="numeric"
          value={formatAmount(wish.accountLimit)}
          onChange={(text) =>
            edit({ accountLimit: rupiah(Number(text.replace(/\D/g, '').slice(0, 12))) })
          }
        />
        {member && (
          <Switch isOn={wish.active} onChange={(active) => edit({ active })}>
            {t('members.activeSwitch')}
          </Switch>
        )}
        {problems.whole && (
          <Notice tone="bad" heard>
            {problems.whole}
          </Notice>
        )}
        <div className="members-keys">
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button kind="main" type="submit" icon="check" isDisabled={act.isBusy}>
            {act.isBusy ? t('common.saving') : t('common.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
