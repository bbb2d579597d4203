import { useTexts } from '../i18n/index.ts';
import { Page } from '../ui/page.tsx';

/** The choice of how a showroom begins. */
export function SetupScreen() {
  const t = useTexts();
  return <Page title={t('setup.title')}>{null}</Page>;
}
