import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FormEvent } from 'react';
import type { DoorSetting, DoorState } from '../../../contract/visitors.ts';
import { shop } from '../../client.ts';
import { useTexts } from '../../i18n/index.ts';
import { ask, queryClient } from '../../queries.ts';
import { Choice } from '../../ui/choice.tsx';
import { TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Card } from '../../ui/page.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import { Failed, Loading } from '../../ui/states.tsx';
import { Switch } from '../../ui/switch.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { LeaveGuard } from '../shared/leave-guard.tsx';
import { SaveBar } from '../shared/save-bar.tsx';
import { useAct } from '../shared/use-act.ts';

/** The door for visitors' phones: what it opens, over which network, and what has become of it. */
export function Door() {
  const t = useTexts();
  const door = useQuery(ask.visitors.door.queryOptions({ input: {} }));
  if (door.isError) return <Failed error={door.error} onRetry={() => void door.refetch()} />;
  if (!door.data) return <Loading />;
  const { setting, state, networks, refused } = door.data;
  return (
    <Card title={t('office.visitors.door')}>
      <State state={state} />
      <DoorForm key={JSON.stringify(setting)} setting={setting} networks={networks} />
      {refused.length > 0 && (
        <p className="soft">
          {t('office.visitors.refused')}{' '}
          {refused
            .map(({ why, count }) => `${t(`office.visitors.why.${why}`)} ${count}×`)
            .join(' · ')}
        </p>
      )}
    </Card>
  );
}

function State({ state }: { state: DoorState }) {
  const t = useTexts();
  if (state.kind === 'closed') return <p className="soft">{t('office.visitors.closed')}</p>;
  if (state.kind === 'failed') {
    return (
      <Notice tone="bad" heard>
        {t(`office.visitors.trouble.${state.trouble}`)}
      </Notice>
    );
  }
  return (
    <div className="door-open">
      <div className="door-qr">
        <QrCode value={state.address} label={state.address} />
      </div>
      <div>
        <p className="door-state">{t('office.visitors.open')}</p>
        <p className="figure-alone">{state.address}</p>
        <p className={state.name.state === 'held' ? 'door-state' : 'soft'}>
          {t(`office.visitors.name.${state.name.state}`, { address: state.name.address })}
        </p>
        <p className="soft">{t('office.visitors.openHint')}</p>
      </div>
    </div>
  );
}

function DoorForm(props: {
  setting: DoorSetting;
  networks: readonly { name: string; address: string }[];
}) {
  const t = useTexts();
  const act = useAct();
  const { setting, networks } = props;
  const [isOpen, setOpen] = useState(setting.isOpen);
  const [network, setNetwork] = useState(setting.network ?? networks[0]?.name ?? null);
  const [port, setPort] = useState(String(setting.port));
  const [problem, setProblem] = useState<string | null>(null);
  const wished: DoorSetting = { isOpen, network, port: Number(port) };
  const isUnsaved = isOpen !== setting.isOpen || (isOpen && !isSame(wished, setting));

  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!/^\d{1,5}$/.test(port) || wished.port < 1 || wished.port > 65_535) {
      setProblem(t('office.visitors.portWrong'));
      return;
    }
    const saved = await act.run((key) => shop.visitors.saveDoor({ key, setting: wished }));
    if (!saved) return;
    await queryClient.invalidateQueries({ queryKey: ask.visitors.door.key() });
    showToast({ tone: 'good', words: t('office.visitors.saved') });
  };

  // A network card that is not there now may be back tomorrow: what was chosen stays in the list.
  const names = new Set([...(network === null ? [] : [network]), ...networks.map((n) => n.name)]);
  const options = [...names].map((name) => ({
    value: name,
    label: name,
    hint: networks.find((one) => one.name === name)?.address ?? t('office.visitors.away'),
  }));

  return (
    <form className="door-form" onSubmit={(event) => void save(event)} noValidate>
      <Switch isOn={isOpen} onChange={setOpen}>
        {t('office.visitors.switch')}
      </Switch>
      <ul className="door-words soft">
        <li>{t('office.visitors.opens')}</li>
        <li>{t('office.visitors.keeps')}</li>
      </ul>
      {isOpen && options.length === 0 && (
        <Notice tone="warn">{t('office.visitors.noNetworks')}</Notice>
      )}
      {isOpen && options.length > 0 && (
        <Choice
          label={t('office.visitors.network')}
          look="cards"
          options={options}
          value={network}
          onChange={setNetwork}
        />
      )}
      {isOpen && (
        <TextField
          label={t('office.visitors.port')}
          hint={t('office.visitors.portHint')}
          inputMode="numeric"
          autoComplete="off"
          value={port}
          onChange={(value) => {
            setPort(value);
            setProblem(null);
          }}
          problem={problem}
        />
      )}
      <SaveBar
        isUnsaved={isUnsaved}
        isBusy={act.isBusy}
        problem={null}
        onDrop={() => {
          setOpen(setting.isOpen);
          setNetwork(setting.network);
          setPort(String(setting.port));
        }}
      />
      <LeaveGuard isUnsaved={isUnsaved} />
    </form>
  );
}

function isSame(a: DoorSetting, b: DoorSetting): boolean {
  return a.isOpen === b.isOpen && a.network === b.network && a.port === b.port;
}
