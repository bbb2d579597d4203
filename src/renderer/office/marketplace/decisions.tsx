import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { OutboxItem } from '../../../contract/marketplace.ts';
import { shop } from '../../client.ts';
import { useTexts } from '../../i18n/index.ts';
import { ask } from '../../queries.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { Failed, Loading } from '../../ui/states.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { useAct } from '../shared/use-act.ts';
import { useMoments } from '../shared/zone.ts';
import { useReason } from './reason.ts';

/** Records the marketplace refused: each is sent once more or closed by a person, with a word why. */
export function Decisions() {
  const items = useQuery(
    ask.marketplace.items.queryOptions({ input: { state: 'decision', limit: 200 } }),
  );
  const t = useTexts();
  const [closing, setClosing] = useState<OutboxItem | null>(null);
  if (items.isError) return <Failed error={items.error} onRetry={() => void items.refetch()} />;
  if (!items.data) return <Loading />;
  return (
    <>
      <p className="soft">{t('office.marketplace.decisionLead')}</p>
      <ul className="decisions" aria-label={t('counter.status.needsDecision')}>
        {items.data.map((item) => (
          <Decision key={item.id} item={item} onClose={() => setClosing(item)} />
        ))}
      </ul>
      {closing && <Closing item={closing} onDone={() => setClosing(null)} />}
    </>
  );
}

function Decision({ item, onClose }: { item: OutboxItem; onClose: () => void }) {
  const t = useTexts();
  const act = useAct();
  const reason = useReason();
  const { moment } = useMoments();
  const resend = async () => {
    const status = await act.run((key) => shop.marketplace.resend({ key, id: item.id }));
    if (!status) return;
    shop.marketplace.sync({}).catch(() => {
      // How sending went stands in the status, which is asked again after every attempt.
    });
  };
  return (
    <li className="decision">
      <div className="decision-words">
        <strong>
          {t(`office.marketplace.kinds.${item.kind}`)} {item.subject}
        </strong>
        <span>{reason(item)}</span>
        <span className="soft">{moment(item.at)}</span>
      </div>
      <div className="decision-keys">
        <Button kind="quiet" isDisabled={act.isBusy} onPress={onClose}>
          {t('office.marketplace.close')}
        </Button>
        <Button icon="refresh" isDisabled={act.isBusy} onPress={() => void resend()}>
          {t('office.marketplace.resend')}
        </Button>
      </div>
    </li>
  );
}

function Closing({ item, onDone }: { item: OutboxItem; onDone: () => void }) {
  const t = useTexts();
  const act = useAct();
  const [note, setNote] = useState('');
  const close = async () => {
    const status = await act.run((key) =>
      shop.marketplace.close({ key, id: item.id, note: note.trim() }),
    );
    if (!status) return;
    showToast({ tone: 'info', words: t('office.marketplace.closed', { subject: item.subject }) });
    onDone();
  };
  return (
    <Dialog
      title={t('office.marketplace.closeTitle', { subject: item.subject })}
      isOpen
      onClose={onDone}
      actions={
        <>
          <Button onPress={onDone}>{t('common.cancel')}</Button>
          <Button
            kind="danger"
            isDisabled={act.isBusy || note.trim() === ''}
            onPress={() => void close()}
          >
            {t('office.marketplace.close')}
          </Button>
        </>
      }
    >
      <div className="decision-close">
        <p>{t('office.marketplace.closeText')}</p>
        <TextField
          label={t('office.marketplace.note')}
          hint={t('office.marketplace.noteHint')}
          value={note}
          onChange={setNote}
          maxLength={200}
          autoFocus
        />
      </div>
    </Dialog>
  );
}
