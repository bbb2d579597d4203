import type { PayoutPart } from '../../contract/refunds.ts';
import { formatRupiah } from '../format.ts';
import { useTexts } from '../i18n/index.ts';
import { Icon } from '../ui/icon.tsx';
import { payKinds } from '../counter/pay/kinds.ts';

/** How money goes back, part by part, and what has to be done for it. */
export function PayoutParts({ parts }: { parts: readonly PayoutPart[] }) {
  const t = useTexts();
  return (
    <ul className="payout-parts" aria-label={t('sales.return.parts')}>
      {parts.map((part, index) => (
        // Two parts may be alike; they are never moved.
        <li key={index} className={part.received ? '' : 'is-struck'}>
          <Icon name={payKinds.find(({ kind }) => kind === part.kind)?.icon ?? 'cash'} />
          <span className="sales-words">
            <span>
              {part.received
                ? t(`sales.return.part.${part.kind}`)
                : t(`counter.pay.kind.${part.kind}`)}
            </span>
            <span className="soft">
              {part.received ? part.reference : t('sales.return.notCame')}
            </span>
          </span>
          <strong className="figures">{formatRupiah(part.received ? part.amount : 0)}</strong>
        </li>
      ))}
    </ul>
  );
}

/** Whether somebody has to give it back by hand, by the bank or the card terminal. */
export function isByHand({ kind, received }: PayoutPart): boolean {
  return received && (kind === 'qris' || kind === 'transfer' || kind === 'card');
}
