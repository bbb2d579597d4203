import { QueryClientProvider } from '@tanstack/react-query';
import { useTexts } from '../i18n/index.ts';
import { queryClient } from '../query-client.ts';
import { Button } from '../ui/button.tsx';
import { useScanner } from '../scanner/use-scanner.ts';
import { Attract } from './attract.tsx';
import { Bar } from './bar.tsx';
import { Head } from './head.tsx';
import { useQuietMinute } from './idle.ts';
import { leaveKiosk } from './leave-kiosk.ts';
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
  return start.data.isUnguarded ? <NotReady /> : <Showroom />;
}

/** Nobody works here yet who could end the kiosk: whoever stands there may. */
function NotReady() {
  const t = useTexts();
  return (
    <main className="kiosk kiosk-alone motif">
      <img src={mark} alt="" width={120} height={120} />
      <h1>{t('kiosk.notReady')}</h1>
      <p className="soft">{t('kiosk.notReadyText')}</p>
      <Button kind="main" size="sale" onPress={() => void leaveKiosk('000000')}>
        {t('kiosk.close')}
      </Button>
    </main>
  );
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
  const left = useQuietMinute(place !== null || isLeaving, endVisit);
  const isAsked = left !== null && !isLeaving;
  useScanner({ home: () => null, onScan: (code) => void showScanned(code) });
  return (
    <div className={`kiosk${isLow ? ' is-low' : ''}`}>
      {/* Behind a question nothing is touched, typed into or reached by a key. */}
      <div className="kiosk-behind" inert={isLeaving || isAsked}>
        <Head />
        {place === null ? (
          <Attract />
        ) : (
          <>
            <Screen place={place} />
            <Bar />
          </>
        )}
      </div>
      {isLeaving && <Leave />}
      {isAsked && <Still left={left} />}
    </div>
  );
}
