import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Link } from 'react-aria-components';
import type { Product } from '../../../contract/catalogue.ts';
import { shelfName } from '../../../domain/shelf-name.ts';
import { formatMeasure, formatRupiah } from '../../format.ts';
import { useTexts } from '../../i18n/index.ts';
import { ask } from '../../queries.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Picture } from '../../ui/picture.tsx';
import { NothingFound } from '../../ui/nothing-found.tsx';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { useShelfView } from './shelf-view.ts';

const page = 60;

/** The products that fit what is searched for; the next ones come while scrolling. */
export function ProductList() {
  const t = useTexts();
  const { text, categoryId, includeInactive } = useShelfView();
  const found = useInfiniteQuery(
    ask.catalogue.search.infiniteOptions({
      input: (offset: number) => ({ text, categoryId, includeInactive, limit: page, offset }),
      initialPageParam: 0,
      getNextPageParam: (last, pages) => (last.more ? pages.length * page : undefined),
      placeholderData: keepPreviousData,
    }),
  );
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = found;
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const mark = end.current;
    if (!mark || !hasNextPage || isFetchingNextPage) return undefined;
    const watcher = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) void fetchNextPage();
      },
      { rootMargin: '600px' },
    );
    watcher.observe(mark);
    return () => watcher.disconnect();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);

  if (found.isError) return <Failed error={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <Loading />;
  const products = found.data.pages.flatMap((one) => one.products);
  if (products.length === 0) return <NoProducts />;
  return (
    <>
      <ul className="products" aria-label={t('office.places.products')}>
        {products.map((product) => (
          <ProductRow key={product.id} product={product} />
        ))}
      </ul>
      <div ref={end} className="products-end">
        {hasNextPage && (
          <Button icon="down" isDisabled={isFetchingNextPage} onPress={() => void fetchNextPage()}>
            {isFetchingNextPage ? t('common.loading') : t('counter.shelf.more')}
          </Button>
        )}
      </div>
    </>
  );
}

function ProductRow({ product }: { product: Product }) {
  const t = useTexts();
  const { sku, name, unit, price, category, producer, shelf, picture, onHand, lowStock, active } =
    product;
  const amount = formatMeasure(onHand, unit, t(`common.units.${unit}`));
  const level = onHand <= 0 ? 'out' : lowStock !== null && onHand <= lowStock ? 'low' : 'enough';
  return (
    <li>
      <Link href={`#/kantor/produk/${product.id}`} className={`product${active ? '' : ' is-off'}`}>
        <span className="product-picture">
          <Picture hash={picture} name={name} />
        </span>
        <span className="product-words">
          <span className="product-name">{name}</span>
          <span className="soft">
            {sku}
            {shelf !== null && ` · ${t('office.products.onShelf', { shelf: shelfName(shelf) })}`}
            {!active && <span className="product-off">{t('office.products.inactive')}</span>}
          </span>
        </span>
        <span className="product-from">
          <span>{category ?? t('office.products.noCategory')}</span>
          <span className="soft">{producer ?? t('office.products.noProducer')}</span>
        </span>
        <span className={`product-stock is-${level} figures`}>
          {onHand === 0
            ? t('counter.shelf.soldOut')
            : onHand < 0
              ? t('office.products.soldOut', { amount })
              : level === 'low'
                ? t('office.products.runningLow', { amount })
                : t('common.stockLeft', { amount })}
        </span>
        <span className={`product-price figures${price === null ? ' is-asked' : ''}`}>
          {price === null ? t('common.priceAsked') : formatRupiah(price)}
        </span>
      </Link>
    </li>
  );
}

function NoProducts() {
  const t = useTexts();
  const { text, categoryId } = useShelfView();
  if (text !== '' || categoryId !== null) return <NothingFound text={text} />;
  return (
    <Empty
      icon="box"
      title={t('office.products.emptyTitle')}
      actions={
        <LinkButton href="#/kantor/impor" kind="main" icon="upload">
          {t('office.products.import')}
        </LinkButton>
      }
    >
      <p>{t('office.products.emptyText')}</p>
    </Empty>
  );
}
