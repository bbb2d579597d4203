import { useState } from 'react';
import type { FormEvent } from 'react';
import type { ErrorData } from '../../contract/errors.ts';
import { formatRupiah } from '../format.ts';
import { useTexts } from '../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import { ReasonField } from './reason-field.tsx';
import { ShiftSubPage } from './shift-page.tsx';
import type { ClosingDesk } from './use-close.ts';

/** The count was not what the drawer should hold: by how much, and why. */
export function CloseDifference(props: {
  desk: ClosingDesk;
  difference: ErrorData<'DIFFERENCE'>;
  number: number;
}) {
  const t = useTexts();
  const { desk } = props;
  const { counted, expected, difference, needsApproval } = props.difference;
  const [isChecked, setChecked] = useState(false);
  const isMissing = isChecked && desk.reason.trim() === '';

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (desk.reason.trim() !== '' && !desk.isBusy) void desk.close(desk.reason.trim());
  };

  return (
    <ShiftSubPage
      title={t('shift.close.title', { number: props.number })}
      lead={t('shift.close.differs')}
    >
      <div className="shift-body">
        <form className="shift-form" onSubmit={submit} noValidate>
          <div className={`shift-difference ${difference < 0 ? 'is-short' : 'is-over'}`}>
            <p className="shift-difference-sum" role="status">
              <span>
                <Icon name={difference < 0 ? 'minus' : 'plus'} />
                {difference < 0 ? t('shift.close.short') : t('shift.close.over')}
              </span>
              <strong className="figure-alone">{formatRupiah(Math.abs(difference))}</strong>
            </p>
            <dl className="shift-difference-facts">
              <dt>{t('shift.close.countedSum')}</dt>
              <dd className="figures">{formatRupiah(counted)}</dd>
              <dt>{t('shift.close.expected')}</dt>
              <dd className="figures">{formatRupiah(expected)}</dd>
            </dl>
          </div>
          {needsApproval && <Notice tone="warn">{t('shift.close.approval')}</Notice>}
          {desk.problem && (
            <Notice tone="bad" heard>
              {desk.problem}
            </Notice>
          )}
          <ReasonField
            label={t('shift.close.why')}
            likely={[
              t('shift.close.reasons.first'),
              t('shift.close.reasons.second'),
              t('shift.close.reasons.third'),
            ]}
            value={desk.reason}
            onChange={desk.setReason}
            isFocused
            problem={isMissing ? t('shift.cash.reasonNeeded') : null}
          />
          <div className="shift-actions">
            <Button size="sale" icon="refresh" onPress={desk.countAgain}>
              {t('shift.close.again')}
            </Button>
            <Button
              kind="main"
              size="sale"
              type="submit"
              icon="check"
              shortcut="Enter"
              isDisabled={desk.isBusy}
            >
              {desk.isBusy ? t('shift.close.closing') : t('shift.close.action')}
            </Button>
          </div>
        </form>
      </div>
    </ShiftSubPage>
  );
}
