import type { KioskProduct } from '../../contract/kiosk-door.ts';
import { useTexts } from '../i18n/index.ts';
import { Picture } from '../ui/picture.tsx';
import { go, piecesOf, useVisit } from './visit.ts';
import { priceWords, stockWords } from './words.ts';
import './goods.css';

/** Goods beside one another; a touch shows one. */
export function Goods({ products }: { products: readonly KioskProduct[] }) {
  return (
    <ul className="kiosk-grid">
      {products.map((product) => (
        <li key={product.id}>
          <Tile product={product} />
        </li>
      ))}
    </ul>
  );
}

function Tile({ product }: { product: KioskProduct }) {
  const t = useTexts();
  const pieces = useVisit((visit) => piecesOf(visit.chosen, product.id));
  const { id, name, picture, producer, stock } = product;
  return (
    <button type="button" className="tile" onClick={() => go({ kind: 'product', id })}>
      <span className="tile-photo">
        <Picture hash={picture} name={name} />
        {pieces > 0 && <b className="tile-chosen">{t('kiosk.inBasket', { count: pieces })}</b>}
      </span>
      <b className="tile-name">{name}</b>
      <span className="tile-price figures">{priceWords(t, product)}</span>
      {producer !== null && <span className="tile-maker soft">{producer}</span>}
      {stock.kind !== 'there' && (
        <span className={`stock stock-${stock.kind}`}>{stockWords(t, product)}</span>
      )}
    </button>
  );
}
