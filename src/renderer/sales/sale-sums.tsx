import type { SaleDetail } from '../../contract/counter.ts';
import { formatRupiah } from '../format.ts';
import { useTexts } from '../i18n/index.ts';

/** How a sale adds up and how it was paid. */
export function SaleSums({ sale }: { sale: SaleDetail }) {
  const t = useTexts();
  const { gross, discount, tax, rounding, total, change } = sale;
  const sums = [
    discount > 0 ? ([t('sales.sale.gross'), gross] as const) : null,
    discount > 0 ? ([t('sales.sale.discount'), -discount] as const) : null,
    tax && tax.added > 0 ? ([t('sales.sale.taxAdded'), tax.added] as const) : null,
    [t('sales.sale.total'), total] as const,
    tax && tax.included > 0 ? ([t('sales.sale.taxIncluded'), tax.included] as const) : null,
    rounding === 0 ? null : ([t('sales.sale.rounding'), rounding] as const),
  ].filter((row) => row !== null);
  return (
    <div className="sale-sums">
      <dl className="sums">
        {sums.map(([name, amount]) => (
          <div key={name} className={name === t('sales.sale.total') ? 'is-total' : ''}>
            <dt>{name}</dt>
            <dd className="figures">{formatRupiah(amount)}</dd>
          </div>
        ))}
      </dl>
      <section>
        <h3 className="sale-part">{t('sales.sale.paid')}</h3>
        <dl className="sums">
          {sale.tenders.map((tender) => (
            <div key={tender.position}>
              <dt>
                {t(`counter.pay.kind.${tender.kind}`)}
                {tender.reference && <span className="soft"> · {tender.reference}</span>}
                {!tender.confirmed && <span className="sales-mark"> {t('sales.sale.unseen')}</span>}
              </dt>
              <dd className="figures">{formatRupiah(tender.tendered)}</dd>
            </div>
          ))}
          {change > 0 && (
            <div>
              <dt>{t('sales.sale.change')}</dt>
              <dd className="figures">{formatRupiah(change)}</dd>
            </div>
          )}
        </dl>
      </section>
    </div>
  );
}
