import { useTexts } from '../i18n/index.ts';
import { languages, themes, usePreferences } from '../preferences.ts';
import { Choice } from './choice.tsx';
import { Switch } from './switch.tsx';

const languageNames = { id: 'Bahasa Indonesia', en: 'English' };

/** How this screen speaks, looks and sounds. */
export function ScreenPreferences() {
  const t = useTexts();
  const { language, theme, sound } = usePreferences();
  return (
    <>
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
    </>
  );
}
