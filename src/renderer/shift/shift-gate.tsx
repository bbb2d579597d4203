import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { useDesk } from '../counter/desk.ts';
import { useCounter } from '../counter/till-context.tsx';
import { useTexts } from '../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { ClosedShift } from './closed-shift.tsx';
import { OpenShift } from './open-shift.tsx';
import { setShiftDesk, toShift, useShiftDesk } from './shift-desk.ts';
import { ShiftView } from './shift-view.tsx';
import { useShift } from './use-shift.ts';

/**
 * What stands beside the cart: the shift where it is asked for or has to be opened first, else
 * `children`, the selling. A sale that was just completed stays in sight.
 */
export function ShiftGate({ children }: { children: ReactNode }) {
  const t = useTexts();
  const { registerId } = useCounter();
  const view = useDesk((desk) => desk.view);
  const panel = useDesk((desk) => desk.panel);
  const { page, isBrowsing, closed } = useShiftDesk();
  const { data: current } = useShift(registerId);

  // Whoever goes to pay, comes from a sale or edits the cart has left the shift's pages.
  useEffect(() => setShiftDesk({ page: null }), [view]);
  useEffect(() => {
    if (panel) setShiftDesk({ page: null, isBrowsing: true });
  }, [panel]);
  useEffect(() => setShiftDesk({ page: null, isBrowsing: false, closed: null }), [registerId]);

  if (closed) return <ClosedShift closed={closed} />;
  if (!current) return children;
  if (page !== null && (current.shift || page === 'register')) {
    return <ShiftView page={page} current={current} />;
  }
  if (current.shift || view === 'done') return children;
  if (view === 'shelf' && isBrowsing) {
    return (
      <>
        <div className="shift-none">
          <Notice
            tone="warn"
            actions={
              <Button kind="main" icon="check" shortcut="F12" onPress={toShift}>
                {t('shift.open.action')}
              </Button>
            }
          >
            {t('shift.open.browsing')}
          </Notice>
        </div>
        {children}
      </>
    );
  }
  return <OpenShift key={registerId} current={current} />;
}
