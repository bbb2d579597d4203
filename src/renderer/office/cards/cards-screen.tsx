import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../../i18n/index.ts';
import { ask } from '../../queries.ts';
import { useMay } from '../../sign-in/signed-in.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { AddressForm } from './address-form.tsx';
import { PrintCards } from './print-cards.tsx';
import { WrongCards } from './wrong-cards.tsx';
import './cards.css';

/** Product cards: which goods get one, the PDF of them, and where their codes lead. */
export function CardsScreen() {
  const t = useTexts();
  const may = useMay();
  const [saved, setSaved] = useState(0);
  const products = useQuery(ask.cards.list.queryOptions({ input: { design: 'shelf' } }));
  const setting = useQuery(ask.cards.setting.queryOptions({ input: {} }));
  const failed = products.error ?? setting.error;
  return (
    <Page title={t('office.places.cards')} lead={t('office.cards.lead')}>
      {failed ? (
        <Failed
          error={failed}
          onRetry={() => {
            void products.refetch();
            void setting.refetch();
          }}
        />
      ) : !products.data || !setting.data ? (
        <Loading />
      ) : products.data.length === 0 ? (
        <Empty
          icon="box"
          title={t('counter.shelf.emptyTitle')}
          actions={
            <LinkButton href="#/kantor/produk" icon="box">
              {t('office.places.products')}
            </LinkButton>
          }
        />
      ) : (
        <div className="cards-parts">
          <WrongCards />
          <PrintCards />
          <AddressForm
            key={saved}
            setting={setting.data}
            mayChange={may('settings.manage')}
            onSaved={() => setSaved((count) => count + 1)}
          />
        </div>
      )}
    </Page>
  );
}
