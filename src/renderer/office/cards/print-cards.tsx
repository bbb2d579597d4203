import { useState } from 'react';
import type { CardedProduct } from '../../../contract/cards.ts';
import { shop } from '../../client.ts';
import { useTexts } from '../../i18n/index.ts';
import { useProblemText } from '../../problem.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Card } from '../../ui/page.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { saveFile } from '../shared/encode-file.ts';

const everything = '';
/** On an A4 page. */
const perPage = 8;

/** Chooses goods by category and producer and makes the PDF of their shelf cards. */
export function PrintCards({ products }: { products: readonly CardedProduct[] }) {
  const t = useTexts();
  const problemText = useProblemText();
  const [category, setCategory] = useState(everything);
  const [producer, setProducer] = useState(everything);
  const [isDrawing, setDrawing] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const onSale = products.filter(({ active }) => active);
  const chosen = onSale.filter(
    (product) =>
      (category === everything || product.category === category) &&
      (producer === everything || product.producer === producer),
  );
  const pages = Math.ceil(chosen.length / perPage);

  const draw = async () => {
    setDrawing(true);
    setProblem(null);
    try {
      const skus = chosen.map(({ sku }) => sku);
      const { data } = await shop.cards.pdf({ design: 'shelf', skus });
      saveFile({ fileName: 'kartu-produk.pdf', mediaType: 'application/pdf', data });
    } catch (error) {
      setProblem(problemText(error));
    } finally {
      setDrawing(false);
    }
  };

  return (
    <Card title={t('office.cards.print')}>
      <p className="soft">{t('office.cards.design')}</p>
      <div className="cards-choice">
        <SelectField
          label={t('counter.shelf.categories')}
          value={category}
          onChange={setCategory}
          options={choices(onSale, 'category', t('common.all'))}
        />
        <SelectField
          label={t('office.places.producers')}
          value={producer}
          onChange={setProducer}
          options={choices(onSale, 'producer', t('common.all'))}
        />
      </div>
      {problem !== null && (
        <Notice tone="bad" heard>
          {problem}
        </Notice>
      )}
      <div className="cards-foot">
        <p className="cards-count" role="status">
          {isDrawing
            ? t('office.cards.drawing')
            : chosen.length === 0
              ? t('office.cards.none')
              : t('office.cards.count', { cards: chosen.length, pages })}
        </p>
        <Button
          kind="main"
          icon="printer"
          isDisabled={isDrawing || chosen.length === 0}
          onPress={() => void draw()}
        >
          {t('office.cards.save')}
        </Button>
      </div>
    </Card>
  );
}

/** Everything, then each name that occurs among the goods. */
function choices(
  products: readonly CardedProduct[],
  of: 'category' | 'producer',
  all: string,
): { value: string; label: string }[] {
  const names = new Set(products.map((product) => product[of]).filter((name) => name !== null));
  const sorted = [...names].toSorted((one, other) => one.localeCompare(other, 'id'));
  return [
    { value: everything, label: all },
    ...sorted.map((name) => ({ value: name, label: name })),
  ];
}
