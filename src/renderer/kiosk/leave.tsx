import { useTexts } from '../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { PinEntry } from '../ui/pin-entry.tsx';
import { leaveKiosk } from './leave-kiosk.ts';
import { useStarted } from './start.ts';
import { useVisit } from './visit.ts';

/** The staff's way out. The shop looks at the PIN; the desktop app then closes the window by itself. */
export function Leave() {
  const t = useTexts();
  const { timeZone } = useStarted();
  return (
    <div className="kiosk-veil" role="dialog" aria-modal="true" aria-labelledby="leave-title">
      <div className="kiosk-ask">
        <h2 id="leave-title">{t('kiosk.leave')}</h2>
        <p className="soft">{t('kiosk.leaveText')}</p>
        <PinEntry label={t('kiosk.leavePin')} check={leaveKiosk} zone={timeZone} />
        <Button size="sale" onPress={() => useVisit.setState({ isLeaving: false })}>
          {t('kiosk.back')}
        </Button>
      </div>
    </div>
  );
}
