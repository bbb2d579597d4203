import { useTexts } from '../i18n/index.ts';
import { languages, themes, usePreferences, volumes } from '../preferences.ts';
import { play } from '../sounds.ts';
import { Choice } from './choice.tsx';
import { Switch } from './switch.tsx';

const languageNames = { id: 'Bahasa Indonesia', en: 'English' };

/** How this screen speaks, looks and sounds. */
export function ScreenPreferences() {
  const t = useTexts();
  const { language, theme, sound, volume, touchKeyboard } = usePreferences();
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
      {sound && (
        <Choice
          label={t('common.volume')}
          value={volume}
          onChange={(chosen) => {
            usePreferences.setState({ volume: chosen });
            play('scan');
          }}
          options={volumes.map((value) => ({ value, label: t(`common.volumes.${value}`) }))}
        />
      )}
      <Switch
        isOn={touchKeyboard}
        onChange={(on) => usePreferences.setState({ touchKeyboard: on })}
      >
        {t('common.touchKeyboard')}
      </Switch>
    </>
  );
}
