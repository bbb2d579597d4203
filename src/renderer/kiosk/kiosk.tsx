import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../i18n/index.ts';
import { queryClient } from '../query-client.ts';
import { useScanner } from '../scanner/use-scanner.ts';
import { Attract } from './attract.tsx';
import { Bar } from './bar.tsx';
import { Head } from './head.tsx';
import { useQuietMinute } from './idle.ts';
import { Leave } from './leave.tsx';
import { Screen } from './screen.tsx';
import { Still } from './still.tsx';
import { useStart } from './start.ts';
import { showScanned } from './scanned.ts';
import { endVisit, useVisit } from './visit.ts';
import mark from '../ui/mark.svg';
import './kiosk.css';

/** The visitors' own screen in the showroom. */
export function Kiosk() {
  return (
    <QueryClientProvider client={queryClient}>
      <Begin />
    </QueryClientProvider>
  );
}

function Begin() {
  const t = useTexts();
  const start = useStart();
  const hasLeft = useVisit((visit) => visit.hasLeft);
  if (hasLeft) return <Alone title={t('kiosk.left')} words={t('kiosk.leftText')} />;
  if (start.data === undefined) {
    return <Alone title={t('kiosk.waiting')} words={t('kiosk.waitingHint')} />;
  }
  return <Showroom />;
}

function Alone({ title, words }: { title: string; words: string }) {
  return (
    <main className="kiosk kiosk-alone motif" role="status">
      <img src={mark} alt="" width={120} height={120} />
      <h1>{title}</h1>
      <p className="soft">{words}</p>
    </main>
  );
}

function Showroom() {
  const place = useVisit((visit) => visit.place);
  const isLow = useVisit((visit) => visit.isLow);
  const isLeaving = useVisit((visit) => visit.isLeaving);
  const [isUnknown, setUnknown] = useState(false);
  const left = useQuietMinute(place !== null || isLeaving, endVisit);
  useScanner({
    home: () => null,
    onScan: (code) => void showScanned(code).then((found) => setUnknown(!found)),
  });
  return (
    <div className={`kiosk${isLow ? ' is-low' : ''}`}>
      <Head isUnknown={isUnknown} onSeen={() => setUnknown(false)} />
      {place === null ? (
        <Attract />
      ) : (
        <>
          <Screen place={place} />
          <Bar />
        </>
      )}
      {isLeaving && <Leave />}
      {left !== null && !isLeaving && <Still left={left} />}
    </div>
  );
}
