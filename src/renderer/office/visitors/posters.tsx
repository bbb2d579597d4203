import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { phoneOrigin } from '../../../contract/visitors.ts';
import { shop } from '../../client.ts';
import { useTexts } from '../../i18n/index.ts';
import { useProblemText } from '../../problem.ts';
import { ask } from '../../queries.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Card } from '../../ui/page.tsx';
import { saveFile } from '../shared/encode-file.ts';

type Paper = 'a4' | 'a5';
type Security = 'wpa' | 'open';

function useHomeAddress(): string | null {
  const door = useQuery(ask.visitors.door.queryOptions({ input: {} }));
  return door.data ? phoneOrigin(door.data.state) : null;
}

/** Two posters for the door: the welcome, and the way into the showroom's Wi-Fi. */
export function Posters() {
  const t = useTexts();
  const homeAddress = useHomeAddress();
  const problemText = useProblemText();
  const [paper, setPaper] = useState<Paper>('a4');
  const [security, setSecurity] = useState<Security>('wpa');
  const [ssid, setSsid] = useState('');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState<'welcome' | 'wifi' | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const isOpen = security === 'open';
  const isShort = !isOpen && (password.length < 8 || password.length > 63);
  const faults = {
    ssid: ssid === '' ? t('office.posters.ssidNeeded') : null,
    password: isShort ? t('office.posters.passwordWrong') : null,
  };
  const [isTried, setTried] = useState(false);

  const make = async (which: 'welcome' | 'wifi', draw: () => Promise<{ data: string }>) => {
    setBusy(which);
    setProblem(null);
    try {
      const { data } = await draw();
      const fileName = t(`office.posters.files.${which}`);
      saveFile({ fileName, mediaType: 'application/pdf', data });
    } catch (error) {
      setProblem(problemText(error));
    } finally {
      setBusy(null);
    }
  };

  const wifi = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (faults.ssid !== null || faults.password !== null) return;
    const network = { ssid, security, password: isOpen ? '' : password, hidden: false };
    void make('wifi', () => shop.posters.wifi({ ...network, paper, homeAddress }));
  };

  return (
    <Card title={t('office.posters.title')}>
      <p className="soft">{t('office.posters.lead')}</p>
      <Choice
        label={t('office.posters.paper')}
        options={[
          { value: 'a4', label: 'A4' },
          { value: 'a5', label: 'A5' },
        ]}
        value={paper}
        onChange={setPaper}
      />
      {problem && (
        <Notice tone="bad" heard>
          {problem}
        </Notice>
      )}
      <div className="posters">
        <section className="poster-form">
          <h3>{t('office.posters.welcome')}</h3>
          <p className="soft">{t('office.posters.welcomeHint')}</p>
          <Button
            icon="download"
            isDisabled={busy !== null}
            onPress={() => void make('welcome', () => shop.posters.welcome({ paper, homeAddress }))}
          >
            {t(busy === 'welcome' ? 'office.posters.drawing' : 'office.posters.saveWelcome')}
          </Button>
        </section>
        <form className="poster-form" onSubmit={wifi} noValidate>
          <h3>{t('office.posters.wifi')}</h3>
          <TextField
            label={t('office.posters.ssid')}
            autoComplete="off"
            maxLength={32}
            value={ssid}
            onChange={setSsid}
            problem={isTried ? faults.ssid : null}
          />
          <Choice
            label={t('office.posters.security')}
            options={[
              { value: 'wpa', label: t('office.posters.wpa') },
              { value: 'open', label: t('office.posters.open') },
            ]}
            value={security}
            onChange={setSecurity}
          />
          {!isOpen && (
            <TextField
              label={t('office.posters.password')}
              hint={t('office.posters.passwordHint')}
              autoComplete="off"
              spellCheck="false"
              maxLength={63}
              value={password}
              onChange={setPassword}
              problem={isTried ? faults.password : null}
            />
          )}
          <Button type="submit" icon="download" isDisabled={busy !== null}>
            {t(busy === 'wifi' ? 'office.posters.drawing' : 'office.posters.saveWifi')}
          </Button>
        </form>
      </div>
    </Card>
  );
}
