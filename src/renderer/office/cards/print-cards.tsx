import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CardedProduct } from '../../../contract/cards.ts';
import { perSheet, sheetLayout } from '../../../domain/cards/card-layouts.ts';
import type { SheetDesign, SheetPaper } from '../../../domain/cards/card-layouts.ts';
import { useTexts } from '../../i18n/index.ts';
import { ask } from '../../queries.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Card } from '../../ui/page.tsx';
import { Failed, Loading } from '../../ui/states.tsx';
import { chosen, everyCard } from './card-choice.ts';
import { CardPreview } from './card-preview.tsx';
import { DesignChoice } from './design-choice.tsx';
import { isSheet, pricedDesign } from './designs.ts';
import type { Design } from './designs.ts';
import { LabelPreview } from './label-preview.tsx';
import { ProductPick } from './product-pick.tsx';
import { useCardMaker } from './use-card-maker.ts';

/** More labels than the receipt printer takes at once. */
const mostLabels = 200;

/** Chooses a design, paper and goods, shows the first sheet, and makes the cards. */
export function PrintCards() {
  const t = useTexts();
  const [design, setDesign] = useState<Design>('shelf');
  const [paper, setPaper] = useState<SheetPaper>('a4');
  const [choice, setChoice] = useState(everyCard);
  const list = useQuery({
    ...ask.cards.list.queryOptions({ input: { design: pricedDesign(design) } }),
    placeholderData: keepPreviousData,
  });
  if (list.error) return <Failed error={list.error} onRetry={() => void list.refetch()} />;
  if (!list.data) return <Loading />;
  const onSale = list.data.filter(({ active }) => active);
  const tellsState = design !== 'portrait';
  const wanted = chosen(onSale, tellsState ? choice : { ...choice, which: 'all' });
  const skus = wanted.map(({ sku }) => sku);
  return (
    <Card title={t('office.cards.print')}>
      <div className="cards-print">
        <div className="cards-choices">
          <DesignChoice value={design} onChange={setDesign} />
          {isSheet(design) && (
            <Choice
              label={t('office.cards.paper')}
              value={paper}
              onChange={setPaper}
              options={[
                { value: 'a4', label: 'A4' },
                { value: 'a5', label: 'A5' },
              ]}
            />
          )}
          <ProductPick
            products={onSale}
            choice={choice}
            onChange={setChoice}
            tellsState={tellsState}
          />
        </div>
        <div className="cards-result">
          <Make design={design} paper={paper} wanted={wanted} />
          {skus.length > 0 &&
            (isSheet(design) ? (
              <CardPreview design={design} paper={paper} skus={firstSheet(wanted, design, paper)} />
            ) : (
              <LabelPreview design={design} sku={skus[0] ?? ''} />
            ))}
        </div>
      </div>
    </Card>
  );
}

function Make(props: { design: Design; paper: SheetPaper; wanted: readonly CardedProduct[] }) {
  const t = useTexts();
  const maker = useCardMaker();
  const { design, paper, wanted } = props;
  const tooMany = design === 'thermal' && wanted.length > mostLabels;
  const skus = wanted.map(({ sku }) => sku);
  const isDisabled = maker.isBusy || tooMany || wanted.length === 0;
  return (
    <>
      {maker.problem !== null && (
        <Notice tone="bad" heard>
          {maker.problem}
        </Notice>
      )}
      <div className="cards-foot">
        <p className="cards-count" role="status">
          {maker.isBusy
            ? t('office.cards.drawing')
            : tooMany
              ? t('office.cards.tooMany', { most: mostLabels })
              : wanted.length === 0
                ? t('office.cards.none')
                : summary(t, design, paper, wanted)}
        </p>
        <div className="cards-make">
          {design !== 'thermal' && (
            <Button
              kind={design === 'zpl' ? 'main' : 'plain'}
              icon="download"
              isDisabled={isDisabled}
              onPress={() => void maker.make({ design, paper, skus, making: 'save' })}
            >
              {t(design === 'zpl' ? 'office.cards.saveZpl' : 'office.cards.save')}
            </Button>
          )}
          {design !== 'zpl' && (
            <Button
              kind="main"
              icon="printer"
              isDisabled={isDisabled}
              onPress={() => void maker.make({ design, paper, skus, making: 'print' })}
            >
              {t(design === 'thermal' ? 'office.cards.printLabels' : 'office.cards.printSheets')}
            </Button>
          )}
        </div>
      </div>
    </>
  );
}

function summary(
  t: ReturnType<typeof useTexts>,
  design: Design,
  paper: SheetPaper,
  wanted: readonly CardedProduct[],
): string {
  if (!isSheet(design)) return t('office.cards.labels', { count: wanted.length });
  const cards = design === 'portrait' ? producersOf(wanted).size : wanted.length;
  const pages = Math.ceil(cards / perSheet(sheetLayout(design, paper)));
  return t('office.cards.count', { cards, pages, paper: paper.toUpperCase() });
}

function producersOf(products: readonly CardedProduct[]): Set<string> {
  return new Set(products.map(({ producer }) => producer).filter((name) => name !== null));
}

/** What the first sheet is drawn from: its cards; for portraits all goods, from which faces are chosen. */
function firstSheet(
  wanted: readonly CardedProduct[],
  design: SheetDesign,
  paper: SheetPaper,
): string[] {
  const fit = design === 'portrait' ? wanted.length : perSheet(sheetLayout(design, paper));
  return wanted.slice(0, fit).map(({ sku }) => sku);
}
