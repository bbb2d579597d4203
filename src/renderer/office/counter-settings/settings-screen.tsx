import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../i18n/index.ts';
import { ask } from '../../queries.ts';
import { Page } from '../../ui/page.tsx';
import { Failed, Loading } from '../../ui/states.tsx';
import { SettingsForm } from './settings-form.tsx';
import { TaxForm } from './tax-form.tsx';
import './counter-settings.css';

/** How the showroom sells: rounding, limits, weighed codes, tax. */
export function CounterSettingsScreen() {
  const t = useTexts();
  const settings = useQuery(ask.settings.counter.queryOptions({ input: {} }));
  const tax = useQuery(ask.pricing.tax.queryOptions({ input: {} }));
  const error = settings.error ?? tax.error;
  return (
    <Page title={t('office.places.selling')} lead={t('selling.lead')}>
      {settings.data && tax.data ? (
        <>
          <SettingsForm settings={settings.data} />
          <TaxForm tax={tax.data} />
        </>
      ) : error ? (
        <Failed
          error={error}
          onRetry={() => {
            void settings.refetch();
            void tax.refetch();
          }}
        />
      ) : (
        <Loading />
      )}
    </Page>
  );
}
