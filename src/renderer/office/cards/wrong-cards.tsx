import { useQuery } from '@tanstack/react-query';
import type { WrongCard } from '../../../contract/cards.ts';
import { formatRupiah } from '../../format.ts';
import { useTexts } from '../../i18n/index.ts';
import { ask } from '../../queries.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Card } from '../../ui/page.tsx';
import { Failed } from '../../ui/states.tsx';
import { Table } from '../../ui/table.tsx';
import type { Design } from './designs.ts';
import { useCardMaker } from './use-card-maker.ts';

/** Below them stands how many more there are: all of them are printed together. */
const mostRows = 8;

/** Cards on paper that are wrong by now, by design, until they are printed again. */
export function WrongCards() {
  const t = useTexts();
  const wrong = useQuery(ask.cards.wrong.queryOptions({ input: {} }));
  if (wrong.error) return <Failed error={wrong.error} onRetry={() => void wrong.refetch()} />;
  if (!wrong.data || wrong.data.length === 0) return null;
  const groups = Map.groupBy(wrong.data, ({ design }) => design);
  return (
    <Card title={t('office.cards.wrong')}>
      <p className="soft">{t('office.cards.wrongHint')}</p>
      {[...groups].map(([design, cards]) => (
        <WrongOfDesign key={design} design={design} cards={cards} />
      ))}
    </Card>
  );
}

function WrongOfDesign({ design, cards }: { design: Design; cards: readonly WrongCard[] }) {
  const t = useTexts();
  const maker = useCardMaker();
  const name = t(`office.cards.designs.${design}`);
  const price = (amount: number | null) =>
    amount === null ? t('office.cards.askPrice') : formatRupiah(amount);
  const skus = cards.map(({ sku }) => sku);
  const making = design === 'zpl' ? 'save' : 'print';
  return (
    <section className="cards-wrong">
      <header className="cards-foot">
        <h3>{name}</h3>
        <Button
          kind="main"
          icon={design === 'zpl' ? 'download' : 'printer'}
          isDisabled={maker.isBusy}
          onPress={() => void maker.make({ design, paper: 'a4', skus, making })}
        >
          {t('office.cards.again', { count: cards.length })}
        </Button>
      </header>
      {maker.problem !== null && (
        <Notice tone="bad" heard>
          {maker.problem}
        </Notice>
      )}
      <Table
        label={t('office.cards.wrongOf', { design: name })}
        columns={[
          { key: 'name', head: t('office.cards.product'), cell: (card) => card.name },
          {
            key: 'printed',
            head: t('office.cards.onCard'),
            isFigure: true,
            cell: (card) => price(card.printedPrice),
          },
          {
            key: 'now',
            head: t('office.cards.now'),
            isFigure: true,
            cell: (card) =>
              card.price === card.printedPrice ? (
                <span className="soft">{t('office.cards.otherChange')}</span>
              ) : (
                <strong>{price(card.price)}</strong>
              ),
          },
        ]}
        rows={cards.slice(0, mostRows)}
        rowKey={(card) => card.sku}
      />
      {cards.length > mostRows && (
        <p className="soft">{t('office.cards.wrongMore', { count: cards.length - mostRows })}</p>
      )}
    </section>
  );
}
