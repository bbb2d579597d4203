import { useQuery } from '@tanstack/react-query';
import type { ProductDetail } from '../../../contract/catalogue.ts';
import { formatRupiah } from '../../format.ts';
import { useTexts } from '../../i18n/index.ts';
import { ask } from '../../queries.ts';
import { Card } from '../../ui/page.tsx';
import { useMoments } from '../shared/zone.ts';

/** What the product has cost since when. */
export function PriceCard({ product }: { product: ProductDetail }) {
  const t = useTexts();
  const { moment } = useMoments();
  const history = useQuery(ask.catalogue.priceHistory.queryOptions({ input: { id: product.id } }));
  return (
    <Card title={t('office.product.prices')}>
      <ul className="side-list">
        {(history.data ?? []).map(({ amount, since }, index) => (
          <li key={since}>
            <span className="side-words soft">
              {index === 0 ? t('office.product.since') : ''} {moment(since)}
            </span>
            <strong className="figures">
              {amount === null ? t('common.priceAsked') : formatRupiah(amount)}
            </strong>
          </li>
        ))}
      </ul>
    </Card>
  );
}
