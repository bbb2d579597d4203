import { memo, useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import type { Product } from '../../contract/catalogue.ts';
import { formatMeasure, formatRupiah } from '../format.ts';
import { useTexts } from '../i18n/index.ts';
import { Icon } from '../ui/icon.tsx';
import { Picture } from '../ui/picture.tsx';
import { Shortcut } from '../ui/shortcut.tsx';
import './product-tile.css';

/** A product on the shelf; touching it puts one into the cart. */
export const ProductTile = memo(function ProductTile(props: {
  product: Product;
  isBest: boolean;
  onPick: (product: Product) => void;
}) {
  const { product, isBest, onPick } = props;
  const t = useTexts();
  const place = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isBest) place.current?.scrollIntoView({ block: 'nearest' });
  }, [isBest]);
  const unit = t(`common.units.${product.unit}`);
  const isWeighed = product.unit !== 'piece';
  return (
    <Button
      ref={place}
      className={`tile${isBest ? ' tile-best' : ''}`}
      onPress={() => onPick(product)}
      preventFocusOnPress
    >
      <span className="tile-picture">
        <Picture hash={product.picture} name={product.name} />
        {isBest && <Shortcut keys="Enter" />}
      </span>
      <span className="tile-name">{product.name}</span>
      <span className="tile-foot">
        <span className="tile-price figures">
          {product.price === null ? t('common.priceAsked') : formatRupiah(product.price)}
          {isWeighed && product.price !== null && <small> /{unit}</small>}
        </span>
        <Stock product={product} />
      </span>
    </Button>
  );
}, sameTile);

type TileProps = { product: Product; isBest: boolean };

function sameTile(before: TileProps, now: TileProps): boolean {
  return before.product === now.product && before.isBest === now.isBest;
}

function Stock({ product }: { product: Product }) {
  const t = useTexts();
  const { onHand, lowStock, unit } = product;
  if (onHand === 0)
    return <span className="tile-stock tile-none">{t('counter.shelf.soldOut')}</span>;
  const amount = formatMeasure(onHand, unit, t(`common.units.${unit}`));
  const isLow = onHand < 0 || (lowStock !== null && onHand <= lowStock);
  return (
    <span className={`tile-stock${onHand < 0 ? ' tile-none' : isLow ? ' tile-low' : ''}`}>
      {isLow && <Icon name="warn" size={14} />}
      {t('common.stockLeft', { amount })}
    </span>
  );
}
