import type { CardedProduct } from '../../../contract/cards.ts';
import { formatRupiah } from '../../format.ts';
import { useTexts } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { everyCard, inSight, whichCards } from './card-choice.ts';
import type { CardChoice, WhichCards } from './card-choice.ts';

/** As many as a person looks through; more are found by typing. */
const mostRows = 60;

/** Chooses products: by what has changed, by shelf, by category, by producer, by words, or one by one. */
export function ProductPick(props: {
  products: readonly CardedProduct[];
  choice: CardChoice;
  onChange: (choice: CardChoice) => void;
  /** False where no card of this design is ever out of date. */
  tellsState: boolean;
}) {
  const t = useTexts();
  const { products, choice, onChange, tellsState } = props;
  const change = (part: Partial<CardChoice>) => onChange({ ...choice, ...part });
  const count = (which: WhichCards) => inSight(products, { ...everyCard, which }).length;
  return (
    <div className="cards-pick">
      <div className="cards-choice">
        {tellsState && (
          <SelectField
            label={t('office.cards.which')}
            value={choice.which}
            onChange={(which) => change({ which: which as WhichCards })}
            options={whichCards.map((which) => ({
              value: which,
              label: `${t(`office.cards.states.${which}`)} (${count(which)})`,
            }))}
          />
        )}
        <SelectField
          label={t('office.product.shelf')}
          value={choice.shelf}
          onChange={(shelf) => change({ shelf })}
          options={choices(products, 'shelf', t('common.all'))}
        />
        <SelectField
          label={t('office.product.category')}
          value={choice.category}
          onChange={(category) => change({ category })}
          options={choices(products, 'category', t('common.all'))}
        />
        <SelectField
          label={t('office.places.producers')}
          value={choice.producer}
          onChange={(producer) => change({ producer })}
          options={choices(products, 'producer', t('common.all'))}
        />
        <TextField
          label={t('office.cards.search')}
          value={choice.words}
          onChange={(words) => change({ words })}
          autoComplete="off"
        />
      </div>
      <Ticks {...props} />
    </div>
  );
}

function Ticks(props: {
  products: readonly CardedProduct[];
  choice: CardChoice;
  onChange: (choice: CardChoice) => void;
  tellsState: boolean;
}) {
  const t = useTexts();
  const { products, choice, onChange, tellsState } = props;
  const { picked } = choice;
  const rows = inSight(products, choice);
  const tick = (sku: string) => {
    const next = new Set(picked);
    if (!next.delete(sku)) next.add(sku);
    onChange({ ...choice, picked: next });
  };
  return (
    <fieldset className="cards-ticks">
      <legend className="field-label">{t('office.cards.oneByOne')}</legend>
      <div className="cards-ticks-head">
        <p className="soft">
          {picked.size > 0
            ? t('office.cards.picked', { count: picked.size })
            : t('office.cards.noneTicked')}
        </p>
        {picked.size > 0 && (
          <Button kind="quiet" onPress={() => onChange({ ...choice, picked: new Set() })}>
            {t('office.cards.untick')}
          </Button>
        )}
      </div>
      <ul className="cards-rows">
        {rows.slice(0, mostRows).map((product) => (
          <li key={product.id}>
            <label className="cards-row">
              <input
                type="checkbox"
                checked={picked.has(product.sku)}
                onChange={() => tick(product.sku)}
              />
              <span className="cards-row-name">{product.name}</span>
              {tellsState && product.state === 'changed' && (
                <span className="cards-changed">{t('office.cards.isChanged')}</span>
              )}
              <span className="figures">
                {product.price === null ? t('office.cards.askPrice') : formatRupiah(product.price)}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {rows.length > mostRows && (
        <p className="soft">{t('office.cards.more', { count: rows.length - mostRows })}</p>
      )}
    </fieldset>
  );
}

/** Everything, then each name that occurs among the goods. */
function choices(
  products: readonly CardedProduct[],
  of: 'shelf' | 'category' | 'producer',
  all: string,
): { value: string; label: string }[] {
  const names = new Set(products.map((product) => product[of]).filter((name) => name !== null));
  const sorted = [...names].toSorted((one, other) =>
    one.localeCompare(other, 'id', { numeric: true }),
  );
  return [{ value: '', label: all }, ...sorted.map((name) => ({ value: name, label: name }))];
}
