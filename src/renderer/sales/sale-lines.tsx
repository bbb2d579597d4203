import type { SaleDetail, SaleLine } from '../../contract/counter.ts';
import type { Refundable } from '../../contract/refunds.ts';
import { formatMeasure, formatRupiah } from '../format.ts';
import { useTexts } from '../i18n/index.ts';

/** What was sold, and what of it came back. */
export function SaleLines({ sale, refundable }: { sale: SaleDetail; refundable: Refundable }) {
  const t = useTexts();
  return (
    <section>
      <h3 className="sale-part">{t('sales.sale.lines')}</h3>
      <ul className="sale-lines" aria-label={t('sales.sale.lines')}>
        {sale.lines.map((line) => (
          <Line
            key={line.position}
            line={line}
            back={refundable.lines.find(({ position }) => position === line.position)?.back ?? 0}
          />
        ))}
      </ul>
    </section>
  );
}

function Line({ line, back }: { line: SaleLine; back: number }) {
  const t = useTexts();
  const unit = t(`common.units.${line.unit}`);
  const measure = (thousandths: number) => formatMeasure(thousandths, line.unit, unit);
  const words = [
    line.quantity === 1000
      ? null
      : t('sales.sale.each', { price: formatRupiah(line.unitPrice), unit }),
    line.listPrice !== null && line.listPrice > line.unitPrice
      ? t('sales.sale.was', { price: formatRupiah(line.listPrice) })
      : null,
    line.discount > 0 ? t('sales.sale.off', { amount: formatRupiah(line.discount) }) : null,
    ...line.rules.map((rule) => rule.name),
    line.note || null,
    line.producer
      ? t('sales.sale.producerShare', {
          producer: line.producer,
          amount: formatRupiah(line.producerShare),
        })
      : null,
  ].filter((word) => word !== null);
  return (
    <li>
      <span className="sale-amount figures">{measure(line.quantity)} ×</span>
      <span className="sales-words">
        <strong>{line.name}</strong>
        {words.length > 0 && <span className="soft">{words.join(' · ')}</span>}
        {back > 0 && (
          <span className="sales-mark">{t('sales.sale.backSome', { amount: measure(back) })}</span>
        )}
      </span>
      <strong className="figures">{formatRupiah(line.total)}</strong>
    </li>
  );
}
