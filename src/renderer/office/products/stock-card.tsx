import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ProductDetail } from '../../../contract/catalogue.ts';
import { formatMeasure, formatQuantity } from '../../format.ts';
import { useTexts } from '../../i18n/index.ts';
import { ask } from '../../queries.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/page.tsx';
import { useMoments } from '../shared/zone.ts';
import { StockDialog } from './stock-dialog.tsx';

const few = 6;

/** What is on hand, how it came to that, and the way to put it right. */
export function StockCard({ product }: { product: ProductDetail }) {
  const t = useTexts();
  const { moment } = useMoments();
  const [isOpen, setOpen] = useState(false);
  const [isAll, setAll] = useState(false);
  const movements = useQuery(
    ask.stock.movements.queryOptions({ input: { productId: product.id, limit: 100 } }),
  );
  const rows = movements.data ?? [];
  return (
    <Card
      title={t('office.stock.title')}
      actions={
        <Button icon="edit" onPress={() => setOpen(true)}>
          {t('office.stock.correct')}
        </Button>
      }
    >
      <p className={`side-figure figure-alone${product.onHand <= 0 ? ' is-out' : ''}`}>
        {formatMeasure(product.onHand, product.unit, t(`common.units.${product.unit}`))}
      </p>
      {rows.length > 0 && (
        <ul className="side-list" aria-label={t('office.stock.movements')}>
          {(isAll ? rows : rows.slice(0, few)).map((movement) => (
            <li key={movement.number}>
              <span className="side-words">
                {t(`office.stock.kinds.${movement.kind}`)}
                {movement.note !== '' && <span className="soft"> · {movement.note}</span>}
                <span className="side-when soft figures">{moment(movement.at)}</span>
              </span>
              <strong className={`figures ${movement.quantity < 0 ? 'is-less' : 'is-more'}`}>
                {movement.quantity > 0 ? '+' : '−'}
                {formatQuantity(Math.abs(movement.quantity))}
              </strong>
            </li>
          ))}
        </ul>
      )}
      {rows.length > few && (
        <Button kind="quiet" onPress={() => setAll(!isAll)}>
          {isAll ? t('office.stock.fewer') : t('office.stock.all', { count: rows.length })}
        </Button>
      )}
      {isOpen && <StockDialog product={product} onDone={() => setOpen(false)} />}
    </Card>
  );
}
