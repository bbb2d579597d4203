import { useTexts } from '../i18n/index.ts';

/** The counter. */
export function CounterScreen() {
  const t = useTexts();
  return <main>{t('counter.title')}</main>;
}
