import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FormEvent } from 'react';
import type { KioskSetting } from '../../../contract/kiosk.ts';
import { shop } from '../../client.ts';
import { useTexts } from '../../i18n/index.ts';
import { ask, queryClient } from '../../queries.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/page.tsx';
import { Failed, Loading } from '../../ui/states.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { LeaveGuard } from '../shared/leave-guard.tsx';
import { SaveBar } from '../shared/save-bar.tsx';
import { useAct } from '../shared/use-act.ts';
import { KioskMap } from './kiosk-map.tsx';
import { KioskRegencies } from './kiosk-regencies.tsx';
import { isSamePlace, placesToSave } from './kiosk-places.ts';
import type { StandingVillage } from './kiosk-places.ts';
import './kiosk.css';

/** The visitors' own screen: where it is opened, what its guest book asks for, and its map. */
export function Kiosk() {
  const t = useTexts();
  const kiosk = useQuery(ask.kiosk.setting.queryOptions({ input: {} }));
  if (kiosk.isError) return <Failed error={kiosk.error} onRetry={() => void kiosk.refetch()} />;
  if (!kiosk.data) return <Loading />;
  const { setting, villages, address } = kiosk.data;
  return (
    <Card title={t('office.kiosk.title')} actions={<Open address={address} />}>
      <p className="soft">{t('office.kiosk.lead')}</p>
      <p className="soft">
        {!window.kompor && `${t('office.kiosk.inBrowser')} `}
        {t('office.kiosk.leave')}
      </p>
      <KioskForm key={JSON.stringify(setting)} setting={setting} villages={villages} />
    </Card>
  );
}

/** In the desktop app the kiosk is a window of its own, in a browser an address. */
function Open({ address }: { address: string | null }) {
  const t = useTexts();
  if (window.kompor) {
    return (
      <Button icon="screen" onPress={() => window.open('/kios')}>
        {t('office.kiosk.open')}
      </Button>
    );
  }
  return (
    address !== null && (
      <LinkButton href={address} icon="screen" isElsewhere>
        {t('office.kiosk.open')}
      </LinkButton>
    )
  );
}

function KioskForm(props: { setting: KioskSetting; villages: readonly StandingVillage[] }) {
  const t = useTexts();
  const act = useAct();
  const { setting } = props;
  const [typed, setTyped] = useState<readonly string[]>(setting.regencies);
  const [moves, setMoves] = useState<KioskSetting['places']>({});
  const villages = props.villages.map((village) => ({ ...village, ...moves[village.id] }));
  const regencies = [...new Set(typed.map((name) => name.trim()))].filter((name) => name !== '');
  const isUnsaved =
    regencies.join('\n') !== setting.regencies.join('\n') ||
    villages.some((village, index) => !isSamePlace(village, props.villages[index]));

  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wished = { regencies, places: placesToSave(villages, setting.places) };
    const saved = await act.run((key) => shop.kiosk.saveSetting({ key, setting: wished }));
    if (!saved) return;
    await queryClient.invalidateQueries({ queryKey: ask.kiosk.setting.key() });
    showToast({ tone: 'good', words: t('office.kiosk.saved') });
  };

  return (
    <form className="kiosk-form" onSubmit={(event) => void save(event)} noValidate>
      <div className="kiosk-parts">
        <KioskRegencies typed={typed} onChange={setTyped} />
        {villages.length > 0 && (
          <KioskMap
            villages={villages}
            onMove={(moved) => setMoves((before) => ({ ...before, ...moved }))}
          />
        )}
      </div>
      <SaveBar
        isUnsaved={isUnsaved}
        isBusy={act.isBusy}
        problem={null}
        saveLabel={t('office.kiosk.save')}
        onDrop={() => {
          setTyped(setting.regencies);
          setMoves({});
        }}
      />
      <LeaveGuard isUnsaved={isUnsaved} />
    </form>
  );
}
