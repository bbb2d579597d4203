import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-aria-components';
import type { Product } from '../../../contract/catalogue.ts';
import { formatMeasure } from '../../format.ts';
import { useTexts } from '../../i18n/index.ts';
import { ask } from '../../queries.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Picture } from '../../ui/picture.tsx';
import { Empty, Failed, Loading } from '../../ui/states.tsx';

const shown = 8;

/** What has to be brought in again, the emptiest first. */
export function LowStock() {
  const t = useTexts();
  const low = useQuery(ask.catalogue.lowStock.queryOptions({ input: { limit: shown } }));
  const any = useQuery(ask.catalogue.search.queryOptions({ input: { limit: 1 } }));
  if (low.isError) return <Failed error={low.error} onRetry={() => void low.refetch()} />;
  if (!low.data || !any.data) return <Loading />;
  if (any.data.products.length === 0) {
    return (
      <Empty
        icon="box"
        title={t('office.products.emptyTitle')}
        actions={
          <LinkButton href="#/kantor/impor" kind="main" icon="upload">
            {t('office.places.import')}
          </LinkButton>
        }
      />
    );
  }
  const { products, total } = low.data;
  if (total === 0) {
    return (
      <p className="low-none">
        <Icon name="check" /> {t('office.overview.lowNone')}
      </p>
    );
  }
  return (
    <>
      <ul className="low">
        {products.map((product) => (
          <LowRow key={product.id} product={product} />
        ))}
      </ul>
      {total > products.length && (
        <p className="soft">{t('office.overview.lowMore', { count: total - products.length })}</p>
      )}
    </>
  );
}

function LowRow({ product }: { product: Product }) {
  const t = useTexts();
  const amount = formatMeasure(product.onHand, product.unit, t(`common.units.${product.unit}`));
  return (
    <li>
      <Link className="low-row" href={`#/kantor/produk/${product.id}`}>
        <span className="low-picture">
          <Picture hash={product.picture} name={product.name} />
        </span>
        <span className="low-words">
          <span className="low-name">{product.name}</span>
          <span className="soft">{product.producer ?? product.sku}</span>
        </span>
        <span className={`low-left figures${product.onHand <= 0 ? ' is-out' : ''}`}>
          {product.onHand === 0
            ? t('counter.shelf.soldOut')
            : product.onHand < 0
              ? t('office.products.soldOut', { amount })
              : t('office.overview.left', { amount })}
        </span>
      </Link>
    </li>
  );
}
