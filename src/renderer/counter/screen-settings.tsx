import { useTexts } from '../i18n/index.ts';
import { languages, themes, usePreferences } from '../preferences.ts';
import { Button, LinkButton } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Icon } from '../ui/icon.tsx';
import { Switch } from '../ui/switch.tsx';
import { setDesk } from './desk.ts';

const languageNames = { id: 'Bahasa Indonesia', en: 'English' };

/** How this screen speaks, looks and sounds; and the way to the office. */
export function ScreenSettings() {
  const t = useTexts();
  const { language, theme, sound } = usePreferences();
  return (
    <Disclosure
      className="button button-quiet button-icon"
      label={t('counter.status.settings')}
      title={t('counter.status.settings')}
      face={<Icon name="gear" />}
    >
      {(close) => (
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
          <Button
            icon="keyboard"
            shortcut="F1"
            onPress={() => {
              close();
              setDesk({ drawer: 'help' });
            }}
          >
            {t('counter.keys.open')}
          </Button>
          <LinkButton href="#/kantor" icon="home">
            {t('counter.office')}
          </LinkButton>
        </>
      )}
    </Disclosure>
  );
}
