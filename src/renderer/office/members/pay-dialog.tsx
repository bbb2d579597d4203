import { useState } from 'react';
import type { FormEvent } from 'react';
import { accountTenders } from '../../../contract/members.ts';
import type { AccountTender, Member } from '../../../contract/members.ts';
import { rupiah } from '../../../domain/money.ts';
import { shop } from '../../client.ts';
import { formatAmount, formatRupiah } from '../../format.ts';
import { useTexts } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { useRegisterAtHand, useRegisters } from '../../shift/window-register.ts';
import { Notice } from '../../ui/notice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { useAct } from '../shared/use-act.ts';

/** A member pays what is owed or a part of it, at a register whose shift is open; a slip is printed. */
export function PayDialog({ member, onClose }: { member: Member; onClose: () => void }) {
  const t = useTexts();
  const act = useAct();
  const registers = useRegisters();
  const { register: here } = useRegisterAtHand();
  const open = registers.data?.filter(({ shift }) => shift !== null) ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const mine = open.find(({ id }) => id === here?.id) ?? open[0];
  const register = open.find(({ id }) => id === chosen) ?? mine;
  const [amount, setAmount] = useState<number>(member.owed);
  const [kind, setKind] = useState<AccountTender>('cash');
  const [reference, setReference] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const isTooMuch = amount > member.owed;

  const pay = async (event: FormEvent) => {
    event.preventDefault();
    if (!register || amount <= 0 || isTooMuch) return;
    const paid = await act.run(
      (key) =>
        shop.members.payAccount({
          key,
          memberId: member.id,
          registerId: register.id,
          amount: rupiah(amount),
          tender: { kind, reference: kind === 'cash' ? '' : reference.trim() },
        }),
      (_error, words) => setProblem(words),
    );
    if (!paid) return;
    showToast({
      tone: 'good',
      words: t('members.paid', {
        amount: formatRupiah(amount),
        left: formatRupiah(paid.member.owed),
      }),
    });
    onClose();
  };

  return (
    <Dialog title={t('members.payOf', { name: member.name })} isOpen onClose={onClose}>
      <form className="members-form" onSubmit={(event) => void pay(event)} noValidate>
        {registers.data && open.length === 0 && <Notice tone="warn">{t('members.noShift')}</Notice>}
        {open.length > 1 && (
          <SelectField
            label={t('members.register')}
            value={register?.id ?? ''}
            onChange={setChosen}
            options={open.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <TextField
          label={t('members.payAmount')}
          hint={t('members.owes', { amount: formatRupiah(member.owed) })}
          prefix="Rp"
          autoFocus
          isFigures
          inputMode="numeric"
          value={amount === 0 ? '' : formatAmount(amount)}
          onChange={(text) => {
            setAmount(Number(text.replace(/\D/g, '').slice(0, 12)));
            setProblem(null);
          }}
          problem={isTooMuch ? t('members.tooMuch', { owed: formatRupiah(member.owed) }) : null}
        />
        <Choice
          label={t('members.payBy')}
          value={kind}
          onChange={setKind}
          options={accountTenders.map((value) => ({ value, label: t(`members.tenders.${value}`) }))}
        />
        {kind !== 'cash' && (
          <TextField
            label={t('members.reference')}
            mayBeEmpty
            isFigures
            maxLength={80}
            value={reference}
            onChange={setReference}
          />
        )}
        {problem && (
          <Notice tone="bad" heard>
            {problem}
          </Notice>
        )}
        <div className="members-keys">
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button
            kind="main"
            type="submit"
            icon="check"
            isDisabled={act.isBusy || !register || amount <= 0 || isTooMuch}
          >
            {act.isBusy ? t('common.saving') : t('members.take', { amount: formatRupiah(amount) })}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
