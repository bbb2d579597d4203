import { useTexts } from '../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import type { IconName } from '../ui/icon.tsx';
import { Goods } from './goods.tsx';
import { useStarted } from './start.ts';
import { go } from './visit.ts';
import type { Place } from './visit.ts';
import './home.css';

/** The ways into the showroom. */
export function Home() {
  const t = useTexts();
  const { categories, producers, villages, newest } = useStarted();
  return (
    <section className="kiosk-home">
      <h1>{t('kiosk.welcome')}</h1>
      <p className="kiosk-lead">{t('kiosk.lead')}</p>
      <div className="home-keys">
        {categories.length > 0 && (
          <HomeKey icon="list" to={{ kind: 'categories' }} name="categories" />
        )}
        {producers.length > 0 && (
          <HomeKey icon="person" to={{ kind: 'producers' }} name="producers" />
        )}
        {villages.length > 0 && <HomeKey icon="map" to={{ kind: 'map' }} name="map" />}
        <HomeKey icon="search" to={{ kind: 'search' }} name="search" />
        <HomeKey icon="scan" to={{ kind: 'scan' }} name="scan" />
        <HomeKey icon="book" to={{ kind: 'guests', isGoodbye: false }} name="guests" />
      </div>
      {newest.length > 0 && (
        <>
          <h2>{t('kiosk.newest')}</h2>
          <Goods products={newest} />
          <p className="kiosk-more">
            <Button size="sale" onPress={() => go({ kind: 'newest' })}>
              {t('kiosk.more')}
            </Button>
          </p>
        </>
      )}
    </section>
  );
}

type Named = 'categories' | 'producers' | 'map' | 'search' | 'scan' | 'guests';

function HomeKey({ icon, to, name }: { icon: IconName; to: Place; name: Named }) {
  const t = useTexts();
  return (
    <button type="button" className={`home-key home-${name}`} onClick={() => go(to)}>
      <span className="home-mark">
        <Icon name={icon} size={44} />
      </span>
      <span className="home-words">
        <b>{t(`kiosk.${name}`)}</b>
        <span className="soft">{t(`kiosk.${name}Hint`)}</span>
      </span>
    </button>
  );
}
