import { useQuery } from '@tanstack/react-query';
import { formatRupiah } from '../../format.ts';
import { useTexts } from '../../i18n/index.ts';
import { ask } from '../../queries.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { afterKey, NumberPad } from '../../ui/number-pad.tsx';
import { Empty } from '../../ui/states.tsx';
import { rupiahDigits } from '../amounts.ts';
import { setDesk } from '../desk.ts';
import { AmountField } from './amount-field.tsx';
import type { PayProps } from './pay-context.ts';
import { setPay, usePay } from './pay-desk.ts';
import { TakeButton } from './take-button.tsx';
import { useAmount } from './use-amount.ts';

/** The bon of the cart's member: what is owed already and how far it may go. */
export function AccountPart({ cart, sums, isBusy, onPay }: PayProps) {
  const t = useTexts();
  const { digits } = usePay();
  const { left } = sums;
  const { amount, isTooMuch } = useAmount(left, left);
  const { member } = cart;
  const known = useQuery(
    ask.members.get.queryOptions({
      input: { id: member?.id ?? '', limit: 1 },
      enabled: member !== null,
      staleTime: 0,
    }),
  );
  const facts = known.data?.member;
  const after = facts ? facts.owed + amount : null;
  const isOver = facts !== undefined && after !== null && after > facts.accountLimit;

  if (!member) {
    return (
      <div className="pay-part">
        <Empty
          icon="book"
          title={t('counter.pay.noMember')}
          actions={
            <Button
              kind="main"
              size="sale"
              icon="person"
              autoFocus
              shortcut="Alt+A"
              onPress={() => setDesk({ panel: { kind: 'member' } })}
            >
              {t('counter.member.choose')}
            </Button>
          }
        >
          <p>{t('counter.pay.noMemberText')}</p>
        </Empty>
      </div>
    );
  }

  const pay = () => {
    if (!isBusy && amount > 0 && !isTooMuch) onPay({ kind: 'account', amount });
  };
  return (
    <form
      className="pay-part"
      onSubmit={(event) => {
        event.preventDefault();
        pay();
      }}
    >
      <div className="pay-sides">
        <div className="pay-side">
          <p className="pay-fact">
            <strong>{member.name}</strong>
            <span className="soft figures">{member.number}</span>
          </p>
          {facts && (
            <dl className="pay-facts">
              <dt>{t('counter.member.owes')}</dt>
              <dd className="figures">{formatRupiah(facts.owed)}</dd>
              <dt>{t('counter.member.limit')}</dt>
              <dd className="figures">{formatRupiah(facts.accountLimit)}</dd>
              <dt>{t('counter.pay.owesAfter')}</dt>
              <dd className="figures">
                <strong>{formatRupiah(after ?? 0)}</strong>
              </dd>
            </dl>
          )}
          <div className="pay-sum">
            <AmountField
              id="counter-amount"
              label={t('counter.pay.amountBy.account')}
              whole={left}
              hasFocus
              onEnter={pay}
            />
          </div>
          {isTooMuch && (
            <Notice tone="warn">{t('counter.pay.tooMuch', { left: formatRupiah(left) })}</Notice>
          )}
          {isOver && !isTooMuch && <Notice tone="warn">{t('counter.pay.overLimit')}</Notice>}
        </div>
        <NumberPad
          extra="000"
          onKey={(key) => setPay({ digits: rupiahDigits(afterKey(digits, key)) })}
        />
      </div>
      <div className="pay-done">
        <TakeButton amount={amount} left={left} isBusy={isBusy} isDisabled={isTooMuch} />
      </div>
    </form>
  );
}
