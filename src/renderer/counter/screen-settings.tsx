import { useTexts } from '../i18n/index.ts';
import { BeginPractice } from '../practice/begin-practice.tsx';
import { Button, LinkButton } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Icon } from '../ui/icon.tsx';
import { ScreenPreferences } from '../ui/screen-preferences.tsx';
import { setDesk } from './desk.ts';

/** How this screen speaks, looks and sounds; and the way to the office. */
export function ScreenSettings() {
  const t = useTexts();
  return (
    <Disclosure
      className="button button-quiet button-icon"
      label={t('counter.status.settings')}
      title={t('counter.status.settings')}
      face={<Icon name="gear" />}
    >
      {(close) => (
        <>
          <ScreenPreferences />
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
          <BeginPractice />
          <LinkButton href="#/kantor" icon="home">
            {t('counter.office')}
          </LinkButton>
        </>
      )}
    </Disclosure>
  );
}
