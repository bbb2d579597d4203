import { useTexts } from '../i18n/index.ts';
import { Picture } from '../ui/picture.tsx';
import { useStarted } from './start.ts';
import { go } from './visit.ts';
import './goods.css';

/** All kinds of goods, each with a picture of one of them. */
export function Categories() {
  const t = useTexts();
  const { categories } = useStarted();
  return (
    <section>
      <h1>{t('kiosk.categories')}</h1>
      <ul className="kiosk-grid">
        {categories.map(({ id, name, products, picture }) => (
          <li key={id}>
            <button type="button" className="tile" onClick={() => go({ kind: 'category', id })}>
              <span className="tile-photo">
                <Picture hash={picture} name={name} />
              </span>
              <b className="tile-name">{name}</b>
              <span className="soft">{t('kiosk.goods', { count: products })}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Everybody whose goods are here. */
export function Producers() {
  const t = useTexts();
  const { producers } = useStarted();
  return (
    <section>
      <h1>{t('kiosk.producers')}</h1>
      <ul className="maker-list">
        {producers.map(({ id, name, village, about, picture, products }) => (
          <li key={id}>
            <button type="button" className="maker" onClick={() => go({ kind: 'producer', id })}>
              <span className="maker-photo">
                <Picture hash={picture} name={name} />
              </span>
              <span className="maker-words">
                <b>{name}</b>
                <span className="soft">
                  {[village, t('kiosk.goods', { count: products })].filter(Boolean).join(' · ')}
                </span>
                {about !== '' && <span className="maker-about">{about}</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
