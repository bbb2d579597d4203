import { useState } from 'react';
import type { FormEvent } from 'react';
import { useTexts } from '../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { ReasonField } from './reason-field.tsx';
import { useReopen } from './use-reopen.ts';

/** Asks why a closing is to be undone, and undoes it. */
export function ReopenForm(props: {
  closing: { id: string; zNumber: number };
  onDone: () => void;
  onLeave: () => void;
}) {
  const t = useTexts();
  const reopen = useReopen();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') setMissing(true);
    else if (await reopen.run(props.closing, reason)) props.onDone();
  };

  return (
    <form className="shift-form" onSubmit={(event) => void submit(event)} noValidate>
      <p>{t('shift.reopen.text', { number: props.closing.zNumber })}</p>
      {reopen.problem && (
        <Notice tone="bad" heard>
          {reopen.problem}
        </Notice>
      )}
      <ReasonField
        label={t('shift.cash.reason')}
        likely={[
          t('shift.reopen.reasons.first'),
          t('shift.reopen.reasons.second'),
          t('shift.reopen.reasons.third'),
        ]}
        value={reason}
        onChange={(next) => {
          setReason(next);
          setMissing(false);
        }}
        problem={isMissing ? t('shift.cash.reasonNeeded') : null}
      />
      <div className="shift-actions">
        <Button size="sale" onPress={props.onLeave}>
          {t('common.cancel')}
        </Button>
        <Button kind="main" size="sale" type="submit" icon="refresh" isDisabled={reopen.isBusy}>
          {reopen.isBusy ? t('shift.reopen.busy') : t('shift.reopen.action')}
        </Button>
      </div>
    </form>
  );
}
