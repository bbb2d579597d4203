import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { qrisModes } from '../../../contract/counter-settings.ts';
import { shop } from '../../client.ts';
import { useTexts } from '../../i18n/index.ts';
import { ask } from '../../queries.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Card } from '../../ui/page.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { useAct } from '../shared/use-act.ts';
import { CodeDialog } from './code-dialog.tsx';

/** The showroom's own code, and how it is shown at the counter. */
export function CodeCard() {
  const t = useTexts();
  const act = useAct();
  const [isChanging, setChanging] = useState(false);
  const known = useQuery(ask.qris.setting.queryOptions({ input: {} }));
  const rules = useQuery(ask.settings.counter.queryOptions({ input: {} }));
  if (known.isError) return <Failed error={known.error} onRetry={() => void known.refetch()} />;
  if (!known.data || !rules.data) return <Loading />;
  const { setting, mode } = known.data;
  const settings = rules.data;
  const setMode = (qrisMode: typeof mode) =>
    void act.run((key) => shop.settings.saveCounter({ key, settings: { ...settings, qrisMode } }));
  const takeAway = async () => {
    const gone = await act.run((key) => shop.qris.save({ key, payload: null }));
    if (!gone || !setting) return;
    showToast({
      tone: 'info',
      words: t('qris.code.gone'),
      action: {
        label: t('common.undo'),
        run: () => void act.run((key) => shop.qris.save({ key, payload: setting.payload })),
      },
    });
  };
  return (
    <Card title={t('qris.code.title')}>
      {setting ? (
        <div className="qris-own">
          <QrCode
            className="qris-picture"
            value={setting.payload}
            label={t('qris.code.label', { name: setting.merchantName })}
          />
          <div className="qris-facts">
            <p>
              <strong>{setting.merchantName}</strong>
              <br />
              {setting.city}
              {setting.nmid && (
                <>
                  <br />
                  <span className="soft">NMID {setting.nmid}</span>
                </>
              )}
            </p>
            <Choice
              label={t('qris.mode.label')}
              look="cards"
              value={mode}
              onChange={setMode}
              options={qrisModes.map((value) => ({
                value,
                label: t(`qris.mode.${value}`),
                hint: t(`qris.mode.${value}Hint`),
              }))}
            />
            <p className="soft">{t('qris.mode.try')}</p>
            <div className="qris-keys">
              <Button kind="quiet" isDisabled={act.isBusy} onPress={() => void takeAway()}>
                {t('qris.code.takeAway')}
              </Button>
              <Button icon="scan" onPress={() => setChanging(true)}>
                {t('qris.code.change')}
              </Button>
            </div>
          </div>
        </div>
      ) : (
        <Empty
          icon="qr"
          title={t('qris.code.none')}
          actions={
            <Button kind="main" icon="scan" onPress={() => setChanging(true)}>
              {t('qris.code.set')}
            </Button>
          }
        >
          <p>{t('qris.code.noneText')}</p>
        </Empty>
      )}
      {isChanging && <CodeDialog onClose={() => setChanging(false)} />}
    </Card>
  );
}
