import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FormEvent } from 'react';
import type { CardSetting } from '../../../contract/cards.ts';
import { shop } from '../../client.ts';
import { useTexts } from '../../i18n/index.ts';
import { ask, queryClient } from '../../queries.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Card } from '../../ui/page.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { focusFirstProblem } from '../shared/focus-problem.ts';
import { LeaveGuard } from '../shared/leave-guard.tsx';
import { SaveBar } from '../shared/save-bar.tsx';
import { useAct } from '../shared/use-act.ts';

/** Where the codes on the cards lead. Who may not change it sees it. */
export function AddressForm(props: {
  setting: CardSetting;
  mayChange: boolean;
  onSaved: () => void;
}) {
  const t = useTexts();
  const act = useAct();
  const { setting, mayChange } = props;
  const [origin, setOrigin] = useState(setting.origin);
  const [problem, setProblem] = useState<string | null>(null);
  const isUnsaved = origin.trim() !== setting.origin;

  const change = (value: string): void => {
    setOrigin(value);
    setProblem(null);
  };

  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const saved = await act.run(
      (key) => shop.cards.save({ key, origin: origin.trim() }),
      (_error, words) => setProblem(words),
    );
    if (!saved) {
      focusFirstProblem(form);
      return;
    }
    queryClient.setQueryData(ask.cards.setting.queryKey({ input: {} }), saved);
    void queryClient.invalidateQueries({ queryKey: ask.cards.key() });
    showToast({ tone: 'good', words: t('office.cards.saved') });
    props.onSaved();
  };

  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <Card title={t('office.cards.address')}>
        <p className="soft">{t('office.cards.addressHint')}</p>
        {mayChange ? (
          <>
            <Offers onTake={change} />
            <TextField
              label={t('office.cards.origin')}
              hint={t('office.cards.originHint')}
              placeholder="https://pasar.contoh.id"
              inputMode="url"
              autoComplete="off"
              spellCheck="false"
              value={origin}
              onChange={change}
              problem={problem}
            />
            <SaveBar
              isUnsaved={isUnsaved}
              isBusy={act.isBusy}
              problem={null}
              onDrop={() => {
                setOrigin(setting.origin);
                setProblem(null);
              }}
            />
          </>
        ) : (
          <p className="figure-alone">{setting.origin}</p>
        )}
      </Card>
      <LeaveGuard isUnsaved={mayChange && isUnsaved} />
    </form>
  );
}

/** The two addresses that a showroom can have: its name on its own Wi-Fi, and its marketplace's. */
function Offers({ onTake }: { onTake: (origin: string) => void }) {
  const t = useTexts();
  const door = useQuery(ask.visitors.door.queryOptions({ input: {} }));
  const market = useQuery(ask.marketplace.status.queryOptions({ input: {} }));
  const port = door.data?.setting.port ?? 80;
  const here = `http://kompor.local${port === 80 ? '' : `:${port}`}`;
  const online = market.data?.address ? new URL(market.data.address).origin : null;
  return (
    <div className="cards-offers">
      <Button icon="screen" onPress={() => onTake(here)}>
        {t('office.cards.takeHere', { address: here })}
      </Button>
      {online && (
        <Button icon="cloud" onPress={() => onTake(online)}>
          {t('office.cards.takeOnline', { address: online })}
        </Button>
      )}
    </div>
  );
}
