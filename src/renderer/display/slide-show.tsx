import { useEffect, useState } from 'react';
import type { DisplaySlide } from '../../contract/display.ts';
import { shop } from '../client.ts';
import { formatRupiah } from '../format.ts';
import { useTexts } from '../i18n/index.ts';
import { Picture } from '../ui/picture.tsx';

/** How long a product stays, ms. */
const pace = 9000;

/** Between two sales: the goods of the showroom, one after the other. */
export function SlideShow() {
  const t = useTexts();
  const slide = useSlides();
  if (slide === null) {
    return (
      <section className="display-welcome motif">
        <h2>{t('display.welcome')}</h2>
        <p>{t('display.welcomeText')}</p>
      </section>
    );
  }
  return (
    <section className="display-slide" key={slide.id} aria-label={t('display.slides')}>
      <span className="display-poster">
        <Picture hash={slide.picture} name={slide.name} full />
      </span>
      <div className="display-caption">
        <p className="soft">{t('display.welcome')}</p>
        <h2>{slide.name}</h2>
        {slide.producer !== null && (
          <p className="display-producer">{t('display.madeBy', { name: slide.producer })}</p>
        )}
        {slide.price !== null && (
          <p className="display-figure figures">
            {formatRupiah(slide.price)}
            {slide.unit !== 'piece' && (
              <span className="display-unit"> / {t(`common.units.${slide.unit}`)}</span>
            )}
          </p>
        )}
      </div>
    </section>
  );
}

/** The product whose turn it is, or null while there is none; the list is asked for anew every round. */
function useSlides(): DisplaySlide | null {
  const [slides, setSlides] = useState<readonly DisplaySlide[]>([]);
  const [turn, setTurn] = useState(0);
  const round = slides.length === 0 ? 0 : Math.floor(turn / slides.length);
  useEffect(() => {
    const asking = new AbortController();
    shop.display
      .slides({}, { signal: asking.signal })
      .then(setSlides)
      // The stream tells that the shop is away; what was fetched before goes on meanwhile.
      .catch(() => undefined);
    return () => asking.abort();
  }, [round]);
  useEffect(() => {
    const timer = setInterval(() => setTurn((before) => before + 1), pace);
    return () => clearInterval(timer);
  }, []);
  return slides[turn % slides.length] ?? null;
}
