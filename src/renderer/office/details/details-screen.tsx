import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../i18n/index.ts';
import { ask } from '../../queries.ts';
import { Card, Page } from '../../ui/page.tsx';
import { ScreenPreferences } from '../../ui/screen-preferences.tsx';
import { Failed, Loading } from '../../ui/states.tsx';
import { DetailsForm } from './details-form.tsx';
import './details.css';

/** What is said of the showroom, and how this screen speaks and looks. */
export function DetailsScreen() {
  const t = useTexts();
  const details = useQuery(ask.settings.shop.queryOptions({ input: {} }));
  return (
    <Page title={t('office.places.shop')} lead={t('office.details.lead')}>
      {details.data ? (
        <DetailsForm details={details.data} />
      ) : details.isError ? (
        <Failed error={details.error} onRetry={() => void details.refetch()} />
      ) : (
        <Loading />
      )}
      <ThisScreen />
    </Page>
  );
}

function ThisScreen() {
  const t = useTexts();
  return (
    <Card title={t('office.details.screen')}>
      <div className="details-screen">
        <ScreenPreferences />
      </div>
    </Card>
  );
}
