import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Product } from '../../contract/catalogue.ts';
import { readBasketCode } from '../../domain/codes/basket-code.ts';
import { useTexts } from '../i18n/index.ts';
import { ask } from '../queries.ts';
import { Button, LinkButton } from '../ui/button.tsx';
import { Chips } from '../ui/chips.tsx';
import { NothingFound } from '../ui/nothing-found.tsx';
import { Empty, Failed, Loading } from '../ui/states.tsx';
import { setDesk, useDesk } from './desk.ts';
import { KeyBar } from './key-bar.tsx';
import { ProductTile } from './product-tile.tsx';
import { SearchField } from './search-field.tsx';
import { useCounter } from './till-context.tsx';
import { bestMatch, useFound, useSearchText } from './use-found.ts';
import './shelf.css';

const everything = 'all';
const firstPage = 60;

/** The products to touch: searched by words, narrowed by category, each with its picture. */
export function Shelf() {
  const t = useTexts();
  const { till } = useCounter();
  const categoryId = useDesk((desk) => desk.categoryId);
  const found = useDesk((desk) => desk.found);
  const text = useSearchText();
  const [limit, setLimit] = useState(firstPage);
  const categories = useQuery(ask.catalogue.categories.queryOptions({ input: {} }));
  const result = useFound(text, categoryId, limit);
  const products = result.data?.products ?? [];
  // While the answer to the text before still stands, Enter must not take a product from it.
  const isOld = text === '' || result.isPlaceholderData;
  const best = isOld ? null : (products[Math.min(found, products.length - 1)] ?? null);

  const pick = (product: Product) => {
    till.pick(product);
    setDesk({ search: '', found: 0 });
  };

  /** Enter came before the search did, or nothing was found: the best match, or else a code. */
  const take = async (typed: string) => {
    const match = /^\d{8,}$/.test(typed) ? null : await bestMatch(typed, categoryId);
    if (match) return pick(match);
    setDesk({ search: '', found: 0 });
    return till.scan(typed);
  };

  /** Four characters may be a visitor's basket; where they are none they are searched for. */
  const takeBasket = async (code: string, typed: string) => {
    if (await till.takeBasket(code)) setDesk({ search: '', found: 0 });
    else await take(typed);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const typed = useDesk.getState().search.trim();
    if (typed === '') return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setDesk({ found: Math.min(Math.max(found + step, 0), Math.max(products.length - 1, 0)) });
      event.preventDefault();
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      const basket = readBasketCode(typed);
      if (basket) void takeBasket(basket, typed);
      else if (best && typed === text) pick(best);
      else void take(typed);
    }
  };

  return (
    <section className="shelf" aria-label={t('counter.shelf.label')}>
      <div className="shelf-top">
        <SearchField onKeyDown={onKeyDown} best={best} />
        {categories.data && categories.data.length > 0 && (
          <Chips
            label={t('counter.shelf.categories')}
            value={categoryId ?? everything}
            onChange={(value) => {
              setDesk({ categoryId: value === everything ? null : value, found: 0 });
              setLimit(firstPage);
            }}
            chips={[
              { value: everything, label: t('common.all') },
              ...categories.data.map(({ id, name, products: count }) => ({
                value: id,
                label: name,
                count,
              })),
            ]}
          />
        )}
      </div>
      <div className="shelf-goods">
        {result.isError ? (
          <Failed error={result.error} onRetry={() => void result.refetch()} />
        ) : !result.data ? (
          <Loading />
        ) : products.length === 0 ? (
          <NoProducts text={text} />
        ) : (
          <>
            <ul className="tiles" aria-label={t('counter.shelf.products')}>
              {products.map((product) => (
                <li key={product.id}>
                  <ProductTile product={product} isBest={product === best} onPick={pick} />
                </li>
              ))}
            </ul>
            {result.data.more && limit < 200 && (
              <div className="shelf-more">
                <Button icon="down" onPress={() => setLimit(Math.min(limit + 70, 200))}>
                  {t('counter.shelf.more')}
                </Button>
              </div>
            )}
          </>
        )}
      </div>
      <KeyBar />
    </section>
  );
}

function NoProducts({ text }: { text: string }) {
  const t = useTexts();
  const isFiltered = useDesk((desk) => desk.categoryId !== null);
  if (text !== '' || isFiltered) return <NothingFound text={text} />;
  return (
    <Empty
      icon="box"
      title={t('counter.shelf.emptyTitle')}
      actions={
        <LinkButton href="#/kantor" kind="main" icon="upload">
          {t('counter.shelf.emptyAction')}
        </LinkButton>
      }
    >
      <p>{t('counter.shelf.emptyText')}</p>
    </Empty>
  );
}
