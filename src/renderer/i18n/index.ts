import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { Language } from '../preferences.ts';
import { usePreferences } from '../preferences.ts';
import { en } from './en.ts';
import { id } from './id.ts';

/** Starts the catalogues in the language that was chosen last and follows changes of it. */
export async function startLanguage(): Promise<void> {
  const { language } = usePreferences.getState();
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'id',
    resources: { id: { translation: id }, en: { translation: en } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = language;
  usePreferences.subscribe((now, before) => {
    if (now.language === before.language) return;
    document.documentElement.lang = now.language;
    void i18next.changeLanguage(now.language);
  });
}

/** The texts in the person's language: `const t = useTexts(); t('counter.pay')`. */
export function useTexts() {
  return useTranslation().t;
}

export type Texts = ReturnType<typeof useTexts>;

/** The person's language. */
export function useLanguage(): Language {
  return usePreferences((preferences) => preferences.language);
}
