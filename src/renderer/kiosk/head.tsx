import { useEffect, useRef } from 'react';
import { useTexts } from '../i18n/index.ts';
import { Notice } from '../ui/notice.tsx';
import { useStarted } from './start.ts';
import { useVisit } from './visit.ts';
import mark from '../ui/mark.svg';

/** Milliseconds that the mark is held by whoever knows of it. */
const heldFor = 3000;
/** Milliseconds that a word about an unknown code stays. */
const wordsFor = 6000;

/** The showroom's name. Its mark is the staff's way out: whoever holds it long enough is asked for a PIN. */
export function Head({ isUnknown, onSeen }: { isUnknown: boolean; onSeen: () => void }) {
  const t = useTexts();
  const { shopName, village } = useStarted();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const release = () => clearTimeout(timer.current);
  useEffect(() => release, []);
  useEffect(() => {
    if (!isUnknown) return undefined;
    const over = setTimeout(onSeen, wordsFor);
    return () => clearTimeout(over);
  }, [isUnknown, onSeen]);
  return (
    <header className="kiosk-head">
      <img
        className="kiosk-mark"
        src={mark}
        alt=""
        draggable={false}
        onPointerDown={() => {
          release();
          timer.current = setTimeout(() => useVisit.setState({ isLeaving: true }), heldFor);
        }}
        onPointerUp={release}
        onPointerLeave={release}
        onPointerCancel={release}
      />
      <div className="kiosk-name">
        <strong>{shopName}</strong>
        {village !== '' && <span className="soft">{village}</span>}
      </div>
      {isUnknown && (
        <div className="kiosk-unknown">
          <Notice tone="warn" heard>
            {t('kiosk.unknown')}
          </Notice>
        </div>
      )}
    </header>
  );
}
