import { useQuery } from '@tanstack/react-query';
import { rupiah } from '../../../domain/money.ts';
import { units } from '../../../domain/quantity.ts';
import { rupiahDigits } from '../../counter/amounts.ts';
import { formatAmount } from '../../format.ts';
import { useTexts } from '../../i18n/index.ts';
import { ask } from '../../queries.ts';
import { Choice } from '../../ui/choice.tsx';
import { TextField } from '../../ui/field.tsx';
import { Card } from '../../ui/page.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Switch } from '../../ui/switch.tsx';
import { SuggestField } from '../shared/suggest-field.tsx';
import type { FieldsProps } from './fields-props.ts';

/** What every product has: name, SKU, price, unit, whose it is. */
export function MainFields({
  text,
  problems,
  edit,
  producers,
  opening,
}: FieldsProps & {
  /** Stock to begin with; null where the product has its own stock already. */
  opening: { value: string; onChange: (value: string) => void } | null;
}) {
  const t = useTexts();
  const categories = useQuery(ask.catalogue.categories.queryOptions({ input: {} }));
  const tax = useQuery(ask.pricing.tax.queryOptions({ input: {} })).data;
  const villages = useQuery(ask.producers.villages.queryOptions({ input: {} }));
  const village = producers.find(({ name }) => name === text.producer.trim())?.village;
  const unit = t(`common.units.${text.unit}`);
  return (
    <Card
      title={t('office.product.main')}
      actions={
        <Switch isOn={text.active} onChange={(active) => edit({ active })}>
          {text.active ? t('office.product.active') : t('office.products.inactive')}
        </Switch>
      }
    >
      <div className="product-fields">
        <div className="is-wide">
          <TextField
            label={t('office.product.name')}
            value={text.name}
            onChange={(name) => edit({ name })}
            problem={problems.name ?? null}
            autoComplete="off"
            autoFocus={opening !== null}
          />
        </div>
        <TextField
          label={t('office.product.price', { unit })}
          prefix="Rp"
          isFigures
          inputMode="numeric"
          autoComplete="off"
          isDisabled={text.isPriceAsked}
          value={text.price === '' ? '' : formatAmount(Number(text.price))}
          onChange={(price) => edit({ price: rupiahDigits(price) })}
          problem={problems.price ?? null}
        />
        <TextField
          label={t('office.product.sku')}
          hint={t('office.product.skuHint')}
          value={text.sku}
          onChange={(sku) => edit({ sku })}
          problem={problems.sku ?? null}
          autoComplete="off"
          spellCheck="false"
        />
        <TextField
          label={t('office.product.memberPrice')}
          hint={t('office.product.memberPriceHint')}
          prefix="Rp"
          isFigures
          inputMode="numeric"
          autoComplete="off"
          mayBeEmpty
          value={text.memberPrice === null ? '' : formatAmount(text.memberPrice)}
          onChange={(given) => {
            const digits = rupiahDigits(given);
            edit({ memberPrice: digits === '' ? null : rupiah(Number(digits)) });
          }}
          problem={problems.memberPrice ?? null}
        />
        {tax && tax.mode !== 'none' && (
          <SelectField
            label={t('office.product.taxClass')}
            value={text.taxClass ?? ''}
            onChange={(id) => edit({ taxClass: id === '' ? null : id })}
            options={[
              { value: '', label: t('office.product.taxStandard') },
              ...tax.classes.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
        <div className="is-wide">
          <Switch
            isOn={text.isPriceAsked}
            onChange={(isPriceAsked) => edit({ isPriceAsked, price: text.price })}
          >
            {t('office.product.priceAsked')}
          </Switch>
        </div>
        <div className="is-wide">
          <Choice
            label={t('office.product.unit')}
            value={text.unit}
            onChange={(chosen) => edit({ unit: chosen })}
            options={units.map((value) => ({ value, label: t(`common.units.${value}`) }))}
          />
        </div>
        <SuggestField
          label={t('office.product.category')}
          value={text.category}
          onChange={(category) => edit({ category })}
          known={categories.data?.map(({ name }) => name) ?? []}
          problem={problems.category ?? null}
          mayBeEmpty
        />
        <SuggestField
          label={t('office.product.producer')}
          value={text.producer}
          onChange={(producer) => edit({ producer })}
          known={producers.map(({ name }) => name)}
          problem={problems.producer ?? null}
          mayBeEmpty
        />
        <SuggestField
          label={t('office.product.village')}
          value={text.village}
          onChange={(value) => edit({ village: value })}
          known={villages.data?.map(({ name }) => name) ?? []}
          {...(village ? { placeholder: t('office.product.asProducer', { village }) } : {})}
          problem={problems.village ?? null}
          mayBeEmpty
        />
        <TextField
          label={t('office.product.shelf')}
          hint={t('office.product.shelfHint')}
          value={text.shelf}
          onChange={(shelf) => edit({ shelf })}
          problem={problems.shelf ?? null}
          autoComplete="off"
          mayBeEmpty
        />
        <TextField
          label={t('office.product.lowStock')}
          hint={t('office.product.lowStockHint')}
          isFigures
          inputMode="decimal"
          autoComplete="off"
          value={text.lowStock}
          onChange={(lowStock) => edit({ lowStock })}
          problem={problems.lowStock ?? null}
          mayBeEmpty
        />
        {opening && (
          <TextField
            label={t('office.product.opening', { unit })}
            hint={t('office.product.openingHint')}
            isFigures
            inputMode="decimal"
            autoComplete="off"
            value={opening.value}
            onChange={opening.onChange}
            problem={problems.opening ?? null}
            mayBeEmpty
          />
        )}
      </div>
    </Card>
  );
}
