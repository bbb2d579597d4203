import type { KioskVillage } from '../../contract/kiosk-door.ts';
import { mapCentre } from '../../domain/village-map.ts';
import { useTexts } from '../i18n/index.ts';
import { MapGround, MapHouses, MapShowroom } from '../ui/map-ground.tsx';
import { useStarted } from './start.ts';
import { go } from './visit.ts';
import './village-map.css';

/** More names than these lie on one another; the list below the map then has them all. */
const mostOnMap = 10;

/** The villages around the showroom, drawn simply; a touch shows what comes from one. */
export function VillageMap() {
  const t = useTexts();
  const { villages, shopName } = useStarted();
  const shown =
    villages.length <= mostOnMap
      ? villages
      : villages.toSorted((a, b) => b.products - a.products).slice(0, mostOnMap);
  return (
    <section className="map-screen">
      <h1>{t('kiosk.map')}</h1>
      <div className="village-map" role="group" aria-label={t('kiosk.mapLabel')}>
        <MapGround places={shown} />
        <span className="map-here" style={at(mapCentre)}>
          <MapShowroom />
          <b>{t('kiosk.here')}</b>
          <span className="only-heard">{shopName}</span>
        </span>
        {shown.map((village) => (
          <VillageKey key={village.id} village={village} />
        ))}
      </div>
      {shown.length < villages.length && (
        <ul className="map-list">
          {villages.map(({ id, name }) => (
            <li key={id}>
              <button
                type="button"
                className="place-key"
                onClick={() => go({ kind: 'village', id })}
              >
                {name}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function VillageKey({ village }: { village: KioskVillage }) {
  const t = useTexts();
  const { id, name, products } = village;
  return (
    <button
      type="button"
      className="map-village"
      style={at(village)}
      onClick={() => go({ kind: 'village', id })}
    >
      <MapHouses />
      <span className="map-name">
        <b>{name}</b>
        <span>{t('kiosk.goods', { count: products })}</span>
      </span>
    </button>
  );
}

function at({ x, y }: { x: number; y: number }) {
  return { left: `${x / 10}%`, top: `${y / 10}%` };
}
