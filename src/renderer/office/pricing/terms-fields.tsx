import type { Product } from '../../../contract/catalogue.ts';
import type { RuleDraft } from '../../../contract/pricing.ts';
import { rupiah } from '../../../domain/money.ts';
import { formatAmount } from '../../format.ts';
import { useTexts } from '../../i18n/index.ts';
import { TextField } from '../../ui/field.tsx';
import { readPercent } from '../shared/percent.ts';
import { GoodsField } from './goods-field.tsx';
import { GroupFields } from './group-fields.tsx';

export type Terms = RuleDraft['terms'];

export interface TermsProps {
  terms: Terms;
  /** Per cent as it is typed. */
  percent: string;
  names: Record<string, string>;
  problems: Record<string, string>;
  onChange: (terms: Terms) => void;
  onPercent: (percent: string, terms: Terms) => void;
  /** Somebody chose goods; their name and price are known from here. */
  onChosen: (product: Product) => void;
}

/** What a rule grants, in the fields of its kind. */
export function TermsFields(props: TermsProps) {
  const t = useTexts();
  const { terms, names, problems, onChange } = props;
  const number = (field: string, label: string, value: number, set: (value: number) => Terms) => (
    <TextField
      label={label}
      isFigures
      inputMode="numeric"
      value={value === 0 ? '' : String(value)}
      onChange={(text) => onChange(set(Number(text.replace(/\D/g, '').slice(0, 4))))}
      problem={problems[`terms.${field}`] ?? null}
    />
  );
  const price = (
    value: number,
    set: (value: ReturnType<typeof rupiah>) => Terms,
    label: string,
  ) => (
    <TextField
      label={label}
      prefix="Rp"
      isFigures
      inputMode="numeric"
      value={value === 0 ? '' : formatAmount(value)}
      onChange={(text) => onChange(set(rupiah(Number(text.replace(/\D/g, '').slice(0, 12)))))}
      problem={problems['terms.price'] ?? null}
    />
  );
  const nameOf = (id: string) => ({ id, name: names[id] ?? '…' });

  if (terms.kind === 'bundle') {
    const { items } = terms;
    return (
      <>
        <GoodsField
          label={t('rules.bundleGoods')}
          chosen={items.map(({ productId }) => nameOf(productId))}
          problem={problems['terms.items'] ?? null}
          onAdd={(product) => {
            props.onChosen(product);
            onChange({ ...terms, items: [...items, { productId: product.id, pieces: 1 }] });
          }}
          onRemove={(id) =>
            onChange({ ...terms, items: items.filter(({ productId }) => productId !== id) })
          }
        />
        <div className="rule-fields">
          {items.map(({ productId, pieces }) => (
            <TextField
              key={productId}
              label={t('rules.piecesOf', { name: nameOf(productId).name })}
              isFigures
              inputMode="numeric"
              value={pieces === 0 ? '' : String(pieces)}
              onChange={(text) =>
                onChange({
                  ...terms,
                  items: items.map((one) =>
                    one.productId === productId
                      ? { productId, pieces: Number(text.replace(/\D/g, '').slice(0, 4)) }
                      : one,
                  ),
                })
              }
            />
          ))}
          {price(terms.price, (value) => ({ ...terms, price: value }), t('rules.bundlePrice'))}
        </div>
      </>
    );
  }

  const { productIds } = terms;
  const goods = (
    <GoodsField
      label={t(terms.kind === 'percentOff' ? 'rules.goodsOrAll' : 'rules.goods')}
      chosen={productIds.map(nameOf)}
      problem={problems['terms.productIds'] ?? null}
      onAdd={(product) => {
        props.onChosen(product);
        onChange({ ...terms, productIds: [...productIds, product.id] });
      }}
      onRemove={(id) => onChange({ ...terms, productIds: productIds.filter((one) => one !== id) })}
    />
  );
  switch (terms.kind) {
    case 'buyNGet':
      return (
        <>
          {goods}
          <div className="rule-fields">
            {number('buy', t('rules.buy'), terms.buy, (buy) => ({ ...terms, buy }))}
            {number('free', t('rules.free'), terms.free, (free) => ({ ...terms, free }))}
          </div>
        </>
      );
    case 'quantityPrice':
      return (
        <>
          {goods}
          <div className="rule-fields">
            {number('fromPieces', t('rules.fromPieces'), terms.fromPieces, (fromPieces) => ({
              ...terms,
              fromPieces,
            }))}
            {price(terms.price, (value) => ({ ...terms, price: value }), t('rules.eachPrice'))}
          </div>
        </>
      );
    case 'percentOff':
      return (
        <>
          <TextField
            label={t('rules.percent')}
            isFigures
            inputMode="decimal"
            maxLength={6}
            value={props.percent}
            onChange={(text) => props.onPercent(text, { ...terms, bp: readPercent(text) ?? 0 })}
            problem={problems['terms.bp'] ?? null}
          />
          {goods}
          <GroupFields terms={terms} onChange={onChange} />
        </>
      );
  }
}
