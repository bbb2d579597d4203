import { useEffect, useRef } from 'react';
import { useTexts } from '../i18n/index.ts';
import { Notice } from '../ui/notice.tsx';
import { useStarted } from './start.ts';
import { useVisit } from './visit.ts';
import mark from '../ui/mark.svg';

/** Milliseconds that the mark is held by whoever knows of it. */
const heldFor = 3000;
/** Milliseconds that a note stays. */
const wordsFor = 6000;

/** The showroom's name. Its mark is the staff's way out: whoever holds it long enough is asked for a PIN. */
export function Head() {
  const t = useTexts();
  const note = useVisit((visit) => visit.note);
  const { shopName, village } = useStarted();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const release = () => clearTimeout(timer.current);
  useEffect(() => release, []);
  useEffect(() => {
    if (note === null) return undefined;
    const over = setTimeout(() => useVisit.setState({ note: null }), wordsFor);
    return () => clearTimeout(over);
  }, [note]);
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
      {note !== null && (
        <div className="kiosk-note">
          <Notice tone="warn" heard>
            {t(`kiosk.${note}`)}
          </Notice>
        </div>
      )}
    </header>
  );
}
