import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { KioskProduct, kioskShelves } from '../../contract/kiosk-door.ts';
import { useTexts } from '../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { Loading } from '../ui/states.tsx';
import { ask } from './client.ts';
import { CannotShow, NothingHere } from './states.tsx';
import { Goods } from './goods.tsx';
import { useStarted } from './start.ts';

interface Page {
  products: KioskProduct[];
  more: boolean;
}

const paged = {
  initialPageParam: 0,
  getNextPageParam: (last: Page, all: readonly Page[]) => (last.more ? all.length : undefined),
};

/** What arrived last. */
export function Newest() {
  const t = useTexts();
  const shelf = useInfiniteQuery(
    ask.newest.infiniteOptions({ input: (page: number) => ({ page }), ...paged }),
  );
  return (
    <section>
      <h1>{t('kiosk.newest')}</h1>
      <Pages shelf={shelf} />
    </section>
  );
}

/** The goods of a category, a producer or a village, and what there is to tell of it. */
export function ShelfOf({ of, id }: { of: (typeof kioskShelves)[number]; id: string }) {
  const shelf = useInfiniteQuery(
    ask.shelf.infiniteOptions({ input: (page: number) => ({ of, id, page }), ...paged }),
  );
  return (
    <section>
      <Lead of={of} id={id} />
      <Pages shelf={shelf} />
    </section>
  );
}

function Lead({ of, id }: { of: (typeof kioskShelves)[number]; id: string }) {
  const { categories, villages } = useStarted();
  if (of === 'producer') return <ProducerLead id={id} />;
  if (of === 'category') return <h1>{categories.find((one) => one.id === id)?.name}</h1>;
  const village = villages.find((one) => one.id === id);
  return (
    <header className="shelf-lead">
      <h1>{village?.name}</h1>
      {village !== undefined && village.about !== '' && <p>{village.about}</p>}
    </header>
  );
}

function ProducerLead({ id }: { id: string }) {
  const t = useTexts();
  const { producers } = useStarted();
  const told = useQuery(ask.producer.queryOptions({ input: { id } }));
  const name = producers.find((one) => one.id === id)?.name ?? told.data?.name ?? '';
  const { village = null, about = '', story = '' } = told.data ?? {};
  return (
    <header className="shelf-lead">
      <h1>{name}</h1>
      {village !== null && <p className="soft">{village}</p>}
      {about !== '' && <p>{about}</p>}
      {story !== '' && <p>{story}</p>}
      <h2>{t('kiosk.others', { name })}</h2>
    </header>
  );
}

/** One page of goods after the other, as far as somebody wants to see. */
export function Pages({ shelf }: { shelf: UseInfiniteQueryResult<InfiniteData<Page>> }) {
  const t = useTexts();
  if (shelf.isError) return <CannotShow onRetry={() => void shelf.refetch()} />;
  if (shelf.data === undefined) return <Loading />;
  const products = shelf.data.pages.flatMap((page) => page.products);
  if (products.length === 0) return <NothingHere />;
  return (
    <>
      <Goods products={products} />
      {shelf.hasNextPage && (
        <p className="kiosk-more">
          <Button
            size="sale"
            isDisabled={shelf.isFetchingNextPage}
            onPress={() => void shelf.fetchNextPage()}
          >
            {t(shelf.isFetchingNextPage ? 'common.loading' : 'kiosk.more')}
          </Button>
        </p>
      )}
    </>
  );
}
