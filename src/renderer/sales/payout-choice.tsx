import type { PayoutPart, PayoutWay } from '../../contract/refunds.ts';
import { formatRupiah } from '../format.ts';
import { useTexts } from '../i18n/index.ts';
import { Choice } from '../ui/choice.tsx';

/** Where the money goes. `parts`: what it would be the way it was paid; cash only where that differs. */
export function PayoutChoice(props: {
  parts: readonly PayoutPart[];
  value: PayoutWay;
  onChange: (way: PayoutWay) => void;
}) {
  const t = useTexts();
  const { parts, value, onChange } = props;
  const received = parts.filter((part) => part.received);
  const ways: PayoutWay[] = received.every(({ kind }) => kind === 'cash')
    ? ['tenders', 'credit']
    : ['tenders', 'credit', 'cash'];
  const before = received
    .map(({ kind, amount }) => `${t(`counter.pay.kind.${kind}`)} ${formatRupiah(amount)}`)
    .join(' · ');
  const hints = {
    tenders: before,
    credit: t('sales.return.creditHint'),
    cash: t('sales.return.cashHint'),
  };
  return (
    <Choice
      label={t('sales.return.payout')}
      look="cards"
      value={value}
      onChange={onChange}
      options={ways.map((way) => ({
        value: way,
        label: t(`sales.return.ways.${way}`),
        hint: hints[way],
        icon: way === 'credit' ? 'ticket' : way === 'cash' ? 'cash' : 'refresh',
      }))}
    />
  );
}
