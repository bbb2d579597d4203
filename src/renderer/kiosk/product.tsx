import { ORPCError } from '@orpc/client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { KioskProductDetail } from '../../contract/kiosk-door.ts';
import { shelfName } from '../../domain/shelf-name.ts';
import { useTexts } from '../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { Picture } from '../ui/picture.tsx';
import { Loading } from '../ui/states.tsx';
import { ask } from './client.ts';
import { Goods } from './goods.tsx';
import { OnPhone } from './on-phone.tsx';
import { CannotShow, NothingHere } from './states.tsx';
import { go, isWeighed, piecesOf, put, useVisit } from './visit.ts';
import { priceWords, stockWords } from './words.ts';
import './product.css';

/** Milliseconds after which a product is asked for anew: prices change while a kiosk stands. */
const freshFor = 10_000;

/** One product: what it is, who made it, where and how, and the way to the counter. */
export function ProductScreen({ id }: { id: string }) {
  const t = useTexts();
  const product = useQuery(ask.product.queryOptions({ input: { id }, staleTime: freshFor }));
  if (product.isError) {
    const isGone = product.error instanceof ORPCError && product.error.code === 'PRODUCT_NOT_FOUND';
    return (
      <section>
        <h1 className="only-heard">{t('kiosk.about')}</h1>
        {isGone ? <NothingHere /> : <CannotShow onRetry={() => void product.refetch()} />}
      </section>
    );
  }
  return product.data === undefined ? <Loading /> : <Product product={product.data} />;
}

function Product({ product }: { product: KioskProductDetail }) {
  const t = useTexts();
  const { name, addsTax, options, stock, story, description, others, producer } = product;
  return (
    <article className="product">
      <Photos product={product} />
      <div className="product-facts">
        <h1>{name}</h1>
        <p className="product-price figures">{priceWords(t, product)}</p>
        {addsTax && <p className="soft">{t('kiosk.plusTax')}</p>}
        <p className={`stock stock-${stock.kind}`}>{stockWords(t, product)}</p>
        {product.shelf !== null && <p>{t('kiosk.shelf', { name: shelfName(product.shelf) })}</p>}
        {options.length > 0 && (
          <p className="soft">{options.map((one) => `${one.name}: ${one.value}`).join(' · ')}</p>
        )}
        <Maker product={product} />
        <Keys product={product} />
      </div>
      <div className="product-words">
        <Words title={t('kiosk.story')} text={story} />
        <Words title={t('kiosk.about')} text={description} />
        <Numbers product={product} />
      </div>
      {others.length > 0 && (
        <section className="product-others">
          <h2>{t('kiosk.others', { name: producer ?? '' })}</h2>
          <Goods products={others} />
        </section>
      )}
    </article>
  );
}

function Photos({ product: { name, pictures } }: { product: KioskProductDetail }) {
  const t = useTexts();
  const [shown, setShown] = useState(0);
  return (
    <div className="product-photos">
      <div className="product-photo">
        <Picture hash={pictures[shown] ?? null} name={name} full />
      </div>
      {pictures.length > 1 && (
        <div className="product-thumbs">
          {pictures.map((hash, index) => (
            <button
              key={hash}
              type="button"
              className={`product-thumb${index === shown ? ' is-here' : ''}`}
              aria-label={t('kiosk.picture', { number: index + 1, count: pictures.length })}
              aria-pressed={index === shown}
              onClick={() => setShown(index)}
            >
              <Picture hash={hash} name={name} />
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function Maker({ product }: { product: KioskProductDetail }) {
  const t = useTexts();
  const { producer, producerId, village, villageId } = product;
  if (producer === null) return null;
  return (
    <p className="product-maker">
      <span className="soft">{t('kiosk.by')}</span>
      <PlaceKey
        name={producer}
        onPress={producerId && (() => go({ kind: 'producer', id: producerId }))}
      />
      {village !== null && (
        <PlaceKey
          name={village}
          onPress={villageId && (() => go({ kind: 'village', id: villageId }))}
        />
      )}
    </p>
  );
}

function PlaceKey({ name, onPress }: { name: string; onPress: (() => void) | '' | null }) {
  if (!onPress) return <b>{name}</b>;
  return (
    <button type="button" className="place-key" onClick={onPress}>
      {name}
    </button>
  );
}

function Keys({ product }: { product: KioskProductDetail }) {
  const t = useTexts();
  const pieces = useVisit((visit) => piecesOf(visit.chosen, product.id));
  const [isOnPhone, setOnPhone] = useState(false);
  const isWhole = pieces > 0 && isWeighed(product);
  return (
    <div className="product-keys">
      {pieces > 0 && (
        <p className="product-chosen" role="status">
          {t('kiosk.inBasket', { count: pieces })}
        </p>
      )}
      {!isWhole && (
        <Button
          kind={pieces > 0 ? 'plain' : 'main'}
          size="sale"
          icon="cart"
          onPress={() => put(product)}
        >
          {t(pieces > 0 ? 'kiosk.putAgain' : 'kiosk.put')}
        </Button>
      )}
      {pieces > 0 && (
        <Button kind="main" size="sale" icon="right" onPress={() => go({ kind: 'basket' })}>
          {t('kiosk.toCounter')}
        </Button>
      )}
      {product.phone !== null && (
        <Button size="sale" icon="phone" onPress={() => setOnPhone(!isOnPhone)}>
          {t('kiosk.onPhone')}
        </Button>
      )}
      {isOnPhone && product.phone !== null && <OnPhone address={product.phone} />}
    </div>
  );
}

function Words({ title, text }: { title: string; text: string }) {
  const paragraphs = text.split(/\n\s*\n/).filter((one) => one.trim() !== '');
  if (paragraphs.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      {paragraphs.map((one) => (
        <p key={one}>{one}</p>
      ))}
    </section>
  );
}

function Numbers({ product: { pirt, halal, bpom } }: { product: KioskProductDetail }) {
  const t = useTexts();
  const known = (
    [
      ['pirt', pirt],
      ['halal', halal],
      ['bpom', bpom],
    ] as const
  ).filter(([, number]) => number !== null);
  if (known.length === 0) return null;
  return (
    <dl className="product-numbers">
      {known.map(([name, number]) => (
        <div key={name}>
          <dt>{t(`kiosk.${name}`)}</dt>
          <dd>{number}</dd>
        </div>
      ))}
    </dl>
  );
}
