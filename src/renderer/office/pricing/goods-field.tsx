import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { Product } from '../../../contract/catalogue.ts';
import { formatRupiah } from '../../format.ts';
import { useTexts } from '../../i18n/index.ts';
import { ask } from '../../queries.ts';
import { IconButton } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';

/** Which goods: found by name, SKU or a scanned code, and listed with a way to take each out. */
export function GoodsField(props: {
  label: string;
  chosen: readonly { id: string; name: string }[];
  problem: string | null;
  onAdd: (product: Product) => void;
  onRemove: (id: string) => void;
}) {
  const t = useTexts();
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text.trim());
  const found = useQuery(
    ask.catalogue.search.queryOptions({
      input: { text: wanted, limit: 6 },
      enabled: wanted !== '',
      placeholderData: keepPreviousData,
    }),
  );
  const products =
    wanted === ''
      ? []
      : (found.data?.products ?? []).filter(({ id }) => props.chosen.every((one) => one.id !== id));
  const take = (product: Product) => {
    props.onAdd(product);
    setText('');
  };
  return (
    <div className="goods-field">
      <TextField
        label={props.label}
        placeholder={t('rules.findGoods')}
        maxLength={200}
        value={text}
        onChange={setText}
        problem={props.problem}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          // Enter takes the first; it does not save the rule.
          event.preventDefault();
          const [first] = products;
          if (first && !found.isPlaceholderData) take(first);
        }}
      />
      {products.length > 0 && (
        <ul className="goods-found" aria-label={t('rules.found')}>
          {products.map((product) => (
            <li key={product.id}>
              <AriaButton className="goods-row" onPress={() => take(product)}>
                <span>{product.name}</span>
                <span className="soft figures">
                  {product.price === null ? t('common.priceAsked') : formatRupiah(product.price)}
                </span>
              </AriaButton>
            </li>
          ))}
        </ul>
      )}
      {props.chosen.length > 0 && (
        <ul className="goods-chosen" aria-label={props.label}>
          {props.chosen.map(({ id, name }) => (
            <li key={id}>
              <Icon name="check" />
              <span>{name}</span>
              <IconButton
                icon="close"
                label={t('rules.takeOut', { name })}
                onPress={() => props.onRemove(id)}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
