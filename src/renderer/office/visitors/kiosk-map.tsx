import { useId, useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent, RefObject } from 'react';
import { mapCentre, onMap } from '../../../domain/village-map.ts';
import type { MapPlace } from '../../../domain/village-map.ts';
import { useTexts } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { MapGround, MapHouses, MapShowroom } from '../../ui/map-ground.tsx';
import { isSamePlace, ownPlaces } from './kiosk-places.ts';
import type { StandingVillage } from './kiosk-places.ts';

type Moved = Record<string, MapPlace>;

/** The kiosk's map, on which each village can be put where it lies. */
export function KioskMap(props: {
  villages: readonly StandingVillage[];
  onMove: (moved: Moved) => void;
}) {
  const t = useTexts();
  const { villages, onMove } = props;
  const map = useRef<HTMLDivElement>(null);
  const hint = useId();
  const [heldId, setHeldId] = useState<string | null>(null);
  const own = ownPlaces(villages);
  const isMoved = (village: StandingVillage) => !isSamePlace(village, own[village.id]);
  const held = villages.find(({ id }) => id === heldId);
  return (
    <section className="kiosk-part">
      <div className="kiosk-map-head">
        <h3>{t('office.kiosk.map')}</h3>
        {villages.some(isMoved) && (
          <Button kind="quiet" onPress={() => onMove(own)}>
            {t('office.kiosk.putAllBack')}
          </Button>
        )}
      </div>
      <div className="kiosk-map-keys">
        <p className={held ? 'only-heard' : 'soft'} id={hint}>
          {t('office.kiosk.mapHint')}
        </p>
        {held && <strong aria-hidden="true">{held.name}</strong>}
        {held && isMoved(held) && (
          <Button
            icon="refresh"
            onPress={() => onMove({ [held.id]: own[held.id] ?? { x: held.x, y: held.y } })}
          >
            {t('office.kiosk.putBack')}
          </Button>
        )}
        <p className="only-heard" role="status">
          {held &&
            t('office.kiosk.standsAt', {
              name: held.name,
              left: Math.round(held.x / 10),
              top: Math.round(held.y / 10),
            })}
        </p>
      </div>
      <div className="kiosk-map" ref={map} role="group" aria-label={t('office.kiosk.map')}>
        <MapGround places={villages} />
        <span className="kiosk-map-here" style={at(mapCentre)}>
          <MapShowroom />
          <b>{t('office.kiosk.here')}</b>
        </span>
        {villages.map((village) => (
          <Village
            key={village.id}
            village={village}
            hint={hint}
            map={map}
            onHold={() => setHeldId(village.id)}
            onMove={(place) => onMove({ [village.id]: place })}
          />
        ))}
      </div>
    </section>
  );
}

/** Thousandths of the map that an arrow key moves a village. */
const step = 10;
const arrows: Record<string, MapPlace> = {
  ArrowLeft: { x: -step, y: 0 },
  ArrowRight: { x: step, y: 0 },
  ArrowUp: { x: 0, y: -step },
  ArrowDown: { x: 0, y: step },
};

function Village(props: {
  village: StandingVillage;
  /** The id of the words that say how it is moved. */
  hint: string;
  map: RefObject<HTMLElement | null>;
  onHold: () => void;
  onMove: (place: MapPlace) => void;
}) {
  const { village, hint, map, onHold, onMove } = props;
  /** Where the finger and the village were when it was taken hold of. */
  const [grip, setGrip] = useState<{ finger: MapPlace; place: MapPlace } | null>(null);

  const grasp = (event: PointerEvent<HTMLButtonElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setGrip({ finger: { x: event.clientX, y: event.clientY }, place: village });
    onHold();
  };
  const drag = (event: PointerEvent<HTMLButtonElement>) => {
    const box = map.current?.getBoundingClientRect();
    if (grip === null || box === undefined) return;
    const { finger, place } = grip;
    onMove(
      onMap({
        x: place.x + ((event.clientX - finger.x) / box.width) * 1000,
        y: place.y + ((event.clientY - finger.y) / box.height) * 1000,
      }),
    );
  };
  const press = (event: KeyboardEvent<HTMLButtonElement>) => {
    const by = arrows[event.key];
    if (by === undefined) return;
    event.preventDefault();
    onMove(onMap({ x: village.x + by.x, y: village.y + by.y }));
  };

  return (
    <button
      type="button"
      className={`kiosk-map-village${grip === null ? '' : ' is-held'}`}
      style={at(village)}
      aria-describedby={hint}
      onFocus={onHold}
      onKeyDown={press}
      onPointerDown={grasp}
      onPointerMove={drag}
      onPointerUp={() => setGrip(null)}
      onPointerCancel={() => setGrip(null)}
    >
      <MapHouses />
      <span className="kiosk-map-name">{village.name}</span>
    </button>
  );
}

function at({ x, y }: MapPlace) {
  return { left: `${x / 10}%`, top: `${y / 10}%` };
}
