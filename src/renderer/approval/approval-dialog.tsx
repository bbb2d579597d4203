import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { shop } from '../client.ts';
import { useScreenCover } from '../cover.ts';
import { formatQuantity } from '../format.ts';
import { useTexts } from '../i18n/index.ts';
import { permissionText } from '../people-words.ts';
import { ask } from '../queries.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { useZone } from '../office/shared/zone.ts';
import { PinEntry } from '../ui/pin-entry.tsx';
import { Approvers } from './approvers.tsx';
import { useApprovals } from './approval-desk.ts';
import type { Wanted } from './approval-desk.ts';
import './approval.css';

/** Asks somebody who may for his PIN; stands once in the app. See `withApproval`. */
export function ApprovalDialog() {
  const t = useTexts();
  const first = useApprovals(({ waiting }) => waiting[0]);
  if (!first) return null;
  const leave = () => first.decide(null);
  return (
    <Dialog title={t('people.approval.title')} width="wide" isOpen onClose={leave}>
      <Asked key={first.id} wanted={first.wanted} onGiven={first.decide} onLeave={leave} />
    </Dialog>
  );
}

function Asked(props: {
  wanted: Wanted;
  onGiven: (approval: string) => void;
  onLeave: () => void;
}) {
  const t = useTexts();
  const zone = useZone();
  const { wanted, onGiven, onLeave } = props;
  useScreenCover();
  const { permission, by, short } = wanted;
  const faces = useQuery(ask.people.signInList.queryOptions({ input: {} }));
  const [chosen, setChosen] = useState(
    () => by.find(({ id }) => id === useApprovals.getState().lastBy)?.id ?? by[0]?.id ?? null,
  );
  const approver = by.find(({ id }) => id === chosen);

  const check = async (pin: string) => {
    if (!approver) return;
    const { approval } = await shop.people.approve({ staffId: approver.id, pin, permission });
    useApprovals.setState({ lastBy: approver.id });
    onGiven(approval);
  };

  return (
    <div className="approval">
      <div className="approval-side">
        <div className="approval-what">
          <p className="approval-words">{wanted.what}</p>
          <p className="soft">{permissionText(permission, t)}</p>
          {short && (
            <ul className="approval-short">
              {short.map(({ name, onHand }) => (
                <li key={name}>
                  <span>{name}</span>
                  <strong className="figures">
                    {t('people.approval.becomes', { amount: formatQuantity(onHand) })}
                  </strong>
                </li>
              ))}
            </ul>
          )}
        </div>
        {approver ? (
          <>
            <Approvers by={by} faces={faces.data ?? []} value={approver.id} onChange={setChosen} />
            <p className="soft approval-lead">{t('people.approval.lead')}</p>
          </>
        ) : (
          <Notice tone="warn">{t('people.approval.nobody')}</Notice>
        )}
        <div className="approval-leave">
          <Button shortcut="Esc" onPress={onLeave}>
            {t('people.approval.leave')}
          </Button>
        </div>
      </div>
      {approver && (
        <PinEntry
          zone={zone}
          key={approver.id}
          label={t('people.signIn.pinOf', { name: approver.name })}
          check={check}
        />
      )}
    </div>
  );
}
