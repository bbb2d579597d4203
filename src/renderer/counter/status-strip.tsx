import { useEffect, useState } from 'react';
import { clockTime, zoneNames } from '../../domain/business-day.ts';
import { formatDate } from '../format.ts';
import { useLanguage, useTexts } from '../i18n/index.ts';
import { ShiftChip } from '../shift/shift-chip.tsx';
import { CashierChip } from '../sign-in/cashier-chip.tsx';
import { Button } from '../ui/button.tsx';
import mark from '../ui/mark.svg';
import { openSales } from '../sales/sales-desk.ts';
import { DisplayStatus } from './display-status.tsx';
import { PrinterStatus } from './printer-status.tsx';
import { ScreenSettings } from './screen-settings.tsx';
import { SyncStatus } from './sync-status.tsx';
import { useCounter } from './till-context.tsx';
import './status-strip.css';

/** Where we are and how things stand: printer, marketplace, cashier, time. */
export function StatusStrip() {
  const t = useTexts();
  const { shopName, isSample } = useCounter();
  return (
    <header className="strip">
      <img className="strip-mark" src={mark} alt="Kompor" width={36} height={36} />
      <h1 className="strip-shop">{shopName}</h1>
      {isSample && <span className="strip-sample">{t('counter.sample')}</span>}
      <div className="strip-states" role="group" aria-label={t('counter.status.label')}>
        <PrinterStatus />
        <DisplayStatus />
        <SyncStatus />
      </div>
      <ShiftChip />
      <CashierChip />
      <Clock />
      <Button kind="quiet" icon="receipt" shortcut="F7" onPress={() => openSales()}>
        {t('counter.sales.open')}
      </Button>
      <ScreenSettings />
    </header>
  );
}

function Clock() {
  const { zone } = useCounter();
  const language = useLanguage();
  const now = useMinute();
  return (
    <time className="strip-clock figures" dateTime={new Date(now).toISOString()}>
      <span className="strip-date">{formatDate(now, zone, language)}</span>
      <strong>
        {clockTime(now, zone)} {zoneNames[zone]}
      </strong>
    </time>
  );
}

function useMinute(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setTimeout(() => setNow(Date.now()), 60_000 - (now % 60_000) + 50);
    return () => clearTimeout(timer);
  }, [now]);
  return now;
}
