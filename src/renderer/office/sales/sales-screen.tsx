import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTexts } from '../../i18n/index.ts';
import { SalesPane } from '../../sales/sales-pane.tsx';
import { SalesGroundProvider } from '../../sales/sales-place.tsx';
import type { SalesPlace } from '../../sales/sales-place.tsx';
import { useRegisterAtHand } from '../../shift/window-register.ts';
import { Page } from '../../ui/page.tsx';
import { Failed, Loading } from '../../ui/states.tsx';
import { useGo } from '../shared/use-go.ts';
import './sales.css';

/** The sales in the office: a sale has an address of its own, what is done about it has none. */
export function SalesScreen() {
  const t = useTexts();
  const { saleId = null }: { saleId?: string | null } = useParams({ strict: false });
  const goTo = useGo();
  const { register, error, refetch } = useRegisterAtHand();
  const [deeper, setDeeper] = useState<{ of: string | null; place: SalesPlace } | null>(null);
  const shown: SalesPlace = saleId === null ? { at: 'list' } : { at: 'sale', saleId };
  const place = deeper?.of === saleId ? deeper.place : shown;

  const go = (next: SalesPlace) => {
    const address =
      next.at === 'list'
        ? '/kantor/penjualan'
        : next.at === 'sale' && !next.paper
          ? `/kantor/penjualan/${next.saleId}`
          : null;
    setDeeper(address === null ? { of: saleId, place: next } : null);
    if (address !== null) goTo(address);
  };

  return (
    <Page title={t('office.places.sales')} lead={t('office.sales.lead')}>
      {register ? (
        <SalesGroundProvider value={{ place, go, registerId: register.id, exchange: null }}>
          <SalesPane onLeave={null} />
        </SalesGroundProvider>
      ) : error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : (
        <Loading />
      )}
    </Page>
  );
}
