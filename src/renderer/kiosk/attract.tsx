import { useEffect, useState } from 'react';
import type { KioskSlide } from '../../contract/kiosk-door.ts';
import { useTexts } from '../i18n/index.ts';
import { Icon } from '../ui/icon.tsx';
import { Picture } from '../ui/picture.tsx';
import { useStarted } from './start.ts';
import { go, goHome } from './visit.ts';
import { priceWords } from './words.ts';
import './attract.css';

/** Milliseconds that a slide stays: long enough to read two lines while walking by. */
const pace = 9000;

/** While nobody is here: what the showroom has and who makes it, until somebody touches the screen. */
export function Attract() {
  const t = useTexts();
  const { slides, shopName } = useStarted();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTurn((before) => before + 1), pace);
    return () => clearInterval(timer);
  }, []);
  const slide = slides[turn % slides.length];
  return (
    <main className="attract">
      {slide === undefined ? (
        <section className="attract-none motif">
          <h1>{t('kiosk.welcome')}</h1>
          <p>{shopName}</p>
        </section>
      ) : (
        <Slide key={turn} slide={slide} />
      )}
      {/* Above the slide, so that a touch anywhere begins; what names a slide lies above it in turn. */}
      <button type="button" className="attract-touch" onClick={goHome}>
        <span className="attract-call">
          <Icon name="scan" size={40} />
          <span>
            <b>{t('kiosk.touch')}</b>
            <small>{t('kiosk.touchHint')}</small>
          </span>
        </span>
      </button>
    </main>
  );
}

function Slide({ slide }: { slide: KioskSlide }) {
  const t = useTexts();
  const isProduct = slide.kind === 'product';
  const { name, picture } = isProduct ? slide.product : slide.producer;
  const words = firstWords(isProduct ? slide.words : slide.producer.story);
  const maker = isProduct ? slide.product.producer : slide.producer.village;
  return (
    <section className="attract-slide">
      <div className="attract-photo">
        <Picture hash={picture} name={name} full />
      </div>
      <div className="attract-words">
        <p className="attract-kind">
          {isProduct
            ? (maker ?? t('kiosk.newest'))
            : [t('kiosk.by'), maker].filter(Boolean).join(' · ')}
        </p>
        <h1>{name}</h1>
        {isProduct && slide.product.price !== null && (
          <p className="attract-price figures">{priceWords(t, slide.product)}</p>
        )}
        {words !== '' && <p className="attract-story">{words}</p>}
        <button
          type="button"
          className="attract-see"
          onClick={() => {
            goHome();
            if (isProduct) go({ kind: 'product', id: slide.product.id });
            else go({ kind: 'producer', id: slide.producer.id });
          }}
        >
          {t(isProduct ? 'kiosk.seeProduct' : 'kiosk.seeMaker')}
        </button>
      </div>
    </section>
  );
}

/** So many letters somebody reads who walks by. */
const enough = 180;

/** As many whole sentences of a story as are read in passing; a longer first one is cut at a word. */
function firstWords(text: string): string {
  const sentences = text.trim().split(/(?<=[.!?])\s+/);
  let taken = sentences[0] ?? '';
  if (taken.length > enough) {
    const cut = taken.slice(0, enough);
    return `${cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : enough).toWellFormed()}…`;
  }
  for (const sentence of sentences.slice(1)) {
    if (taken.length + sentence.length > enough) break;
    taken += ` ${sentence}`;
  }
  return taken;
}
