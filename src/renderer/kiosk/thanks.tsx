import { useEffect } from 'react';
import { useTexts } from '../i18n/index.ts';
import { endVisit } from './visit.ts';
import mark from '../ui/mark.svg';

/** Milliseconds. */
const shownFor = 6000;

/** The end of a visit; the slides follow by themselves. */
export function Thanks() {
  const t = useTexts();
  useEffect(() => {
    const timer = setTimeout(endVisit, shownFor);
    return () => clearTimeout(timer);
  }, []);
  return (
    <section className="kiosk-thanks" role="status">
      <img src={mark} alt="" width={140} height={140} />
      <h1>{t('kiosk.guestBook.thanks')}</h1>
      <p>{t('kiosk.guestBook.thanksText')}</p>
    </section>
  );
}
