import { useTexts } from '../i18n/index.ts';
import { setShiftDesk } from './shift-desk.ts';
import { ShiftPage } from './shift-page.tsx';
import { ReopenForm } from './reopen-form.tsx';

/** At the counter: the last shift goes on as if it had not been closed. */
export function ReopenShift(props: {
  closing: { id: string; zNumber: number };
  onLeave: () => void;
}) {
  const t = useTexts();
  return (
    <ShiftPage title={t('shift.reopen.title')} back={null}>
      <div className="shift-body">
        <ReopenForm
          closing={props.closing}
          onDone={() => setShiftDesk({ page: null, isBrowsing: false })}
          onLeave={props.onLeave}
        />
      </div>
    </ShiftPage>
  );
}
