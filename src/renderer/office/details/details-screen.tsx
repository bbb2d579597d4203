import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../i18n/index.ts';
import { languages, themes, usePreferences } from '../../preferences.ts';
import { ask } from '../../queries.ts';
import { Choice } from '../../ui/choice.tsx';
import { Card, Page } from '../../ui/page.tsx';
import { Failed, Loading } from '../../ui/states.tsx';
import { Switch } from '../../ui/switch.tsx';
import { DetailsForm } from './details-form.tsx';
import './details.css';

const languageNames = { id: 'Bahasa Indonesia', en: 'English' };

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
  const { language, theme, sound } = usePreferences();
  return (
    <Card title={t('office.details.screen')}>
      <div className="details-screen">
        <Choice
          label={t('common.language')}
          value={language}
          onChange={(chosen) => usePreferences.setState({ language: chosen })}
          options={languages.map((value) => ({ value, label: languageNames[value] }))}
        />
        <Choice
          label={t('common.theme')}
          value={theme}
          onChange={(chosen) => usePreferences.setState({ theme: chosen })}
          options={themes.map((value) => ({ value, label: t(`common.themes.${value}`) }))}
        />
        <Switch isOn={sound} onChange={(on) => usePreferences.setState({ sound: on })}>
          {t('common.sound')}
        </Switch>
      </div>
    </Card>
  );
}
