import { useTexts } from '../../i18n/index.ts';
import { useMay } from '../../sign-in/signed-in.ts';
import { Page } from '../../ui/page.tsx';
import { CodeCard } from './code-card.tsx';
import { StatementCard } from './statement-card.tsx';
import { WaitingCard } from './waiting-card.tsx';
import './qris.css';

/** Payments by QRIS that nobody has seen arrive yet, the bank's statement, and the showroom's code. */
export function QrisScreen() {
  const t = useTexts();
  const may = useMay();
  return (
    <Page title={t('office.places.qris')} lead={t('qris.lead')}>
      <WaitingCard />
      {may('qris.reconcile') && <StatementCard />}
      {may('settings.manage') && <CodeCard />}
    </Page>
  );
}
