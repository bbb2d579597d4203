import { Button as AriaButton } from 'react-aria-components';
import type { Refund } from '../../contract/refunds.ts';
import { formatRupiah } from '../format.ts';
import { useTexts } from '../i18n/index.ts';
import { useMoments } from '../office/shared/zone.ts';
import { useSalesGround } from './sales-place.tsx';

/** What came back of a sale so far. */
export function SaleRefunds({ refunds }: { refunds: readonly Refund[] }) {
  const t = useTexts();
  const { go } = useSalesGround();
  const { moment } = useMoments();
  if (refunds.length === 0) return null;
  return (
    <section>
      <h3 className="sale-part">{t('sales.sale.refunds')}</h3>
      <ul className="sale-refunds" aria-label={t('sales.sale.refunds')}>
        {refunds.map((refund) => (
          <li key={refund.id}>
            <AriaButton
              className="sales-row"
              onPress={() => go({ at: 'refund', refundId: refund.id, isNew: false })}
            >
              <span className="sales-words">
                <strong className="figures">{refund.refundNumber}</strong>
                <span className="soft">
                  {moment(refund.at)} · {refund.reason} · {refund.cashier}
                </span>
              </span>
              <strong className="figures sales-sum">{formatRupiah(-refund.payout)}</strong>
            </AriaButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
