import { useTexts } from '../../i18n/index.ts';
import { useMay } from '../../sign-in/signed-in.ts';
import { Page } from '../../ui/page.tsx';
import { Door } from './door.tsx';
import { Kiosk } from './kiosk.tsx';
import { Posters } from './posters.tsx';
import { Statistics } from './statistics.tsx';
import './visitors.css';

/** Visitors' phones and their kiosk: what they look at, and the door they come in by. */
export function VisitorsScreen() {
  const t = useTexts();
  const may = useMay();
  return (
    <Page title={t('office.places.visitors')} lead={t('office.visitors.lead')}>
      <div className="visitors">
        {may('settings.manage') && <Door />}
        <Statistics />
        {may('settings.manage') && <Kiosk />}
        {may('settings.manage') && <Posters />}
      </div>
    </Page>
  );
}
