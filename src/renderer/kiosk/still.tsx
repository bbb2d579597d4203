import { useTexts } from '../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { noteBusy } from './idle.ts';
import { endVisit } from './visit.ts';

/** Says that the kiosk is about to begin anew. Any touch keeps the visit. */
export function Still({ left }: { left: number }) {
  const t = useTexts();
  return (
    <div className="kiosk-veil" role="alertdialog" aria-labelledby="still-title">
      <div className="kiosk-ask">
        <h2 id="still-title">{t('kiosk.still')}</h2>
        <p>{t('kiosk.stillText', { count: left })}</p>
        <div className="ask-keys">
          <Button size="sale" onPress={endVisit}>
            {t('kiosk.startAgain')}
          </Button>
          <Button kind="main" size="sale" autoFocus onPress={noteBusy}>
            {t('kiosk.stay')}
          </Button>
        </div>
      </div>
    </div>
  );
}
