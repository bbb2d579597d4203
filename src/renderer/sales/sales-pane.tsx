import { useEffect, useRef } from 'react';
import { useTexts } from '../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/states.tsx';
import { CreditView } from './credit-view.tsx';
import { NoReceiptView } from './no-receipt-view.tsx';
import { RefundView } from './refund-view.tsx';
import { ReturnView } from './return-view.tsx';
import { SaleView } from './sale-view.tsx';
import { placeBefore, useSalesGround } from './sales-place.tsx';
import type { SalesPlace } from './sales-place.tsx';
import { SalesList } from './sales-list.tsx';
import { salesSearchId } from './sales-search.ts';
import { VoidView } from './void-view.tsx';
import { useWayBack } from './use-way-back.ts';
import './sales.css';
import './sale.css';
import './return.css';

/**
 * The sales: the list, and one of them with all that can be done about it. Side by side where there
 * is room. `onLeave`: what Back does at the list; without it there is none.
 */
export function SalesPane({ onLeave }: { onLeave: (() => void) | null }) {
  const t = useTexts();
  const { place, go } = useSalesGround();
  const before = placeBefore(place);
  useWayBack(onLeave);
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What stands at the foot may have taken the focus: what is new begins at its head all the same.
    pane.current?.parentElement?.scrollTo(0, 0);
  }, [place]);
  useEffect(() => {
    if (place.at === 'list') document.getElementById(salesSearchId)?.focus();
  }, [place.at]);
  return (
    <div ref={pane} className={`sales sales-at-${place.at}`}>
      {(before ?? onLeave) && (
        <div className={`sales-bar${before ? '' : ' sales-bar-list'}`}>
          <Button
            kind="quiet"
            icon="left"
            shortcut="Esc"
            onPress={() => (before ? go(before) : onLeave?.())}
          >
            {before ? t(before.at === 'list' ? 'sales.toList' : 'sales.back') : t('sales.toShelf')}
          </Button>
          {!before && <h2>{t('sales.title')}</h2>}
        </div>
      )}
      <div className="sales-split">
        <div className="sales-side">
          <SalesList chosen={idOf(place)} />
        </div>
        <div className="sales-one">
          <One place={place} />
        </div>
      </div>
    </div>
  );
}

function One({ place }: { place: SalesPlace }) {
  const t = useTexts();
  switch (place.at) {
    case 'list':
      return <Empty icon="receipt" title={t('sales.find.choose')} />;
    case 'sale':
      return <SaleView key={place.saleId} saleId={place.saleId} paper={place.paper ?? null} />;
    case 'return':
      return <ReturnView key={place.saleId} saleId={place.saleId} exchange={place.exchange} />;
    case 'void':
      return <VoidView key={place.saleId} saleId={place.saleId} />;
    case 'refund':
      return <RefundView key={place.refundId} refundId={place.refundId} isNew={place.isNew} />;
    case 'noReceipt':
      return <NoReceiptView />;
    case 'credit':
      return <CreditView code={place.code} />;
  }
}

function idOf(place: SalesPlace): string | null {
  switch (place.at) {
    case 'sale':
    case 'return':
    case 'void':
      return place.saleId;
    case 'refund':
      return place.refundId;
    case 'list':
    case 'noReceipt':
    case 'credit':
      return null;
  }
}
