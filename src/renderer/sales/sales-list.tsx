import { useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { Sale } from '../../contract/counter.ts';
import type { Refund } from '../../contract/refunds.ts';
import { formatRupiah } from '../format.ts';
import { useTexts } from '../i18n/index.ts';
import { useMoments } from '../office/shared/zone.ts';
import { Button } from '../ui/button.tsx';
import { Empty, Failed, Loading } from '../ui/states.tsx';
import { FindBar } from './find-bar.tsx';
import { useFoundRefunds, useFoundSales } from './found-sales.ts';
import { isRefundNumber } from './find-wish.ts';
import { useLookUp } from './look-up.ts';
import { salesSearchId, useSalesSearch } from './sales-search.ts';
import { useSalesGround } from './sales-place.tsx';

/** Finding a sale or a refund; `chosen` is the one that stands beside the list. */
export function SalesList({ chosen }: { chosen: string | null }) {
  const t = useTexts();
  const { go } = useSalesGround();
  const { zone } = useMoments();
  const what = useSalesSearch(({ what: shown }) => shown);
  const text = useSalesSearch((search) => search.text);
  const lookUp = useLookUp();
  const answer = useFoundSales(zone);
  const { sales, isBehind } = answer;
  const list = useRef<HTMLDivElement>(null);

  const onEnter = () => {
    const typed = text.trim();
    if (lookUp(typed)) return;
    const [first] = sales;
    if (first && !isBehind && !isRefundNumber(typed)) go({ at: 'sale', saleId: first.id });
  };

  return (
    <div
      className="sales-find"
      role="group"
      aria-label={t('sales.title')}
      ref={list}
      onKeyDown={(event) => moveAmongRows(event, list.current)}
    >
      <h2 className="only-heard">{t('sales.find.label')}</h2>
      <FindBar onEnter={onEnter} onDown={() => rowsOf(list.current)[0]?.focus()} />
      {what === 'sales' ? (
        <FoundSales answer={answer} chosen={chosen} />
      ) : (
        <FoundRefunds chosen={chosen} />
      )}
    </div>
  );
}

function FoundSales(props: { answer: ReturnType<typeof useFoundSales>; chosen: string | null }) {
  const t = useTexts();
  const { go } = useSalesGround();
  const { day: dayName } = useMoments();
  const { answer, chosen } = props;
  const { found, sales, searchedFrom, isFiltered, isBehind } = answer;
  if (found.isError && !found.data) {
    return <Failed error={found.error} onRetry={() => void found.refetch()} />;
  }
  if (!found.data) return <Loading />;
  if (sales.length === 0 && !isFiltered) {
    return (
      <Empty icon="receipt" title={t('sales.find.noneYet')}>
        <p>{t('sales.find.noneYetText')}</p>
      </Empty>
    );
  }
  const since = searchedFrom && (
    <p className="soft sales-since">
      {t('sales.find.since', { day: dayName(Date.parse(`${searchedFrom}T05:00:00Z`)) })}
    </p>
  );
  if (sales.length === 0) {
    return (
      <Empty
        icon="search"
        title={t('sales.find.none')}
        actions={
          <Button icon="box" onPress={() => go({ at: 'noReceipt' })}>
            {t('sales.find.noReceipt')}
          </Button>
        }
      >
        <p>{t('sales.find.noneText')}</p>
        {since}
      </Empty>
    );
  }
  const days = Map.groupBy(sales, (sale) => sale.businessDay);
  return (
    <div
      className={isBehind ? 'is-behind' : ''}
      aria-busy={isBehind}
      aria-label={t('sales.find.list')}
      role="group"
    >
      {[...days].map(([day, ofDay]) => (
        <section key={day}>
          <h3 className="sales-day">{dayName(ofDay[0]?.at ?? 0)}</h3>
          <ul>
            {ofDay.map((sale) => (
              <li key={sale.id}>
                <SaleRow sale={sale} isChosen={sale.id === chosen} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {found.hasNextPage ? (
        <More isBusy={found.isFetchingNextPage} onMore={() => void found.fetchNextPage()} />
      ) : (
        since
      )}
      <div className="sales-foot">
        <Button kind="quiet" icon="box" onPress={() => go({ at: 'noReceipt' })}>
          {t('sales.find.noReceipt')}
        </Button>
      </div>
    </div>
  );
}

function SaleRow({ sale, isChosen }: { sale: Sale; isChosen: boolean }) {
  const t = useTexts();
  const { go } = useSalesGround();
  const kinds = [...new Set(sale.tenders.map(({ kind }) => kind))];
  const unseen = sale.tenders.some(({ confirmed }) => !confirmed);
  const paid = kinds.map((kind) => t(`counter.pay.kind.${kind}`)).join(', ');
  return (
    <Row
      isChosen={isChosen}
      onPress={() => go({ at: 'sale', saleId: sale.id })}
      number={sale.receiptNumber}
      at={sale.at}
      words={[t('sales.find.pieces', { count: sale.pieces }), paid, sale.cashier]}
      amount={sale.total}
      mark={unseen ? t('sales.sale.unseen') : null}
    />
  );
}

function FoundRefunds({ chosen }: { chosen: string | null }) {
  const t = useTexts();
  const { go } = useSalesGround();
  const { zone } = useMoments();
  const { found, refunds, day } = useFoundRefunds(zone);
  if (found.isError && !found.data) {
    return <Failed error={found.error} onRetry={() => void found.refetch()} />;
  }
  if (!found.data) return <Loading />;
  if (refunds.length === 0) {
    const words = day === null ? 'sales.find.noRefundsYet' : 'sales.find.noRefunds';
    return <Empty icon="receipt" title={t(words)} />;
  }
  return (
    <div aria-label={t('sales.find.refundList')} role="group">
      <ul>
        {refunds.map((refund) => (
          <li key={refund.id}>
            <Row
              isChosen={refund.id === chosen}
              onPress={() => go({ at: 'refund', refundId: refund.id, isNew: false })}
              number={refund.refundNumber}
              at={refund.at}
              words={refundWords(refund, t('sales.refund.noReceipt'))}
              amount={refund.payout}
              mark={refund.kind === 'void' ? t('sales.refund.kind.void') : null}
            />
          </li>
        ))}
      </ul>
      {found.hasNextPage && (
        <More isBusy={found.isFetchingNextPage} onMore={() => void found.fetchNextPage()} />
      )}
    </div>
  );
}

function refundWords({ receiptNumber, reason, cashier }: Refund, without: string): string[] {
  return [receiptNumber ?? without, reason, cashier];
}

function Row(props: {
  isChosen: boolean;
  onPress: () => void;
  number: string;
  at: number;
  words: readonly string[];
  amount: number;
  /** What is special about it. */
  mark: ReactNode;
}) {
  const { moment } = useMoments();
  return (
    <AriaButton
      className="sales-row"
      onPress={props.onPress}
      {...(props.isChosen ? { 'aria-current': 'true' } : {})}
    >
      <span className="sales-words">
        <strong className="figures">{props.number}</strong>
        <span className="soft">
          {[moment(props.at), ...props.words].filter((word) => word !== '').join(' · ')}
        </span>
      </span>
      <span className="sales-sum">
        <strong className="figures">{formatRupiah(props.amount)}</strong>
        {props.mark && <span className="sales-mark">{props.mark}</span>}
      </span>
    </AriaButton>
  );
}

function More({ isBusy, onMore }: { isBusy: boolean; onMore: () => void }) {
  const t = useTexts();
  return (
    <div className="sales-foot">
      <Button icon="down" isDisabled={isBusy} onPress={onMore}>
        {isBusy ? t('common.loading') : t('sales.find.more')}
      </Button>
    </div>
  );
}

function rowsOf(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('.sales-row') ?? [])];
}

/** Arrows go from one row to the next, and from the first back to the search. */
function moveAmongRows(event: KeyboardEvent, list: HTMLElement | null): void {
  const rows = rowsOf(list);
  const index = rows.findIndex((row) => row === document.activeElement);
  if (index < 0 || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
  event.preventDefault();
  const next = rows[index + (event.key === 'ArrowDown' ? 1 : -1)];
  if (next) next.focus();
  else if (event.key === 'ArrowUp') document.getElementById(salesSearchId)?.focus();
}
