import { useTexts } from '../i18n/index.ts';
import { LinkButton } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';

/** Where the office begins. */
export function OfficeHome() {
  const t = useTexts();
  return (
    <Page title={t('office.title')}>
      <LinkButton href="#/kasir">{t('common.notFoundAction')}</LinkButton>
    </Page>
  );
}
