import { mapCentre } from '../../domain/village-map.ts';
import type { MapPlace } from '../../domain/village-map.ts';
import './map-ground.css';

/**
 * A drawn country of hills, fields and a river, with a way from the showroom to each village. It is a
 * sketch, to scale with nothing: what lies where says whoever placed the villages. It fills its box.
 */
export function MapGround({ places }: { places: readonly MapPlace[] }) {
  return (
    <svg
      className="map-ground"
      viewBox="0 0 1000 1000"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect className="map-sky" width="1000" height="400" />
      <path
        className="map-hill-far"
        d="M0 150C90 60 170 70 250 130 340 30 440 20 540 110 640 20 780 30 860 120 910 80 960 80 1000 110V420H0Z"
      />
      <path
        className="map-hill"
        d="M0 200C110 110 240 120 330 190 440 110 560 120 640 190 760 100 890 120 1000 190V420H0Z"
      />
      <path
        className="map-land"
        d="M0 260C160 200 330 250 500 230 680 205 830 250 1000 225V1000H0Z"
      />
      <path
        className="map-field"
        d="M620 1000C640 860 760 790 1000 770V1000ZM0 830C150 800 260 850 330 1000H0Z"
      />
      <path
        className="map-rows"
        d="M690 1000C720 910 820 860 1000 845M770 1000C800 950 880 920 1000 910M0 880C120 860 200 900 250 1000M0 930C90 915 140 945 170 1000"
      />
      <path
        className="map-river"
        d="M700 205C630 300 790 370 700 470 610 570 380 570 330 690 290 790 420 870 400 1010"
      />
      {places.map(({ x, y }, index) => (
        <path
          key={`${x} ${y} ${index}`}
          className="map-way"
          d={`M${mapCentre.x} ${mapCentre.y}Q${bend(x, y, index)} ${x} ${y}`}
        />
      ))}
    </svg>
  );
}

/** Ways wind: to the left and to the right in turn, more the longer they are. */
function bend(x: number, y: number, index: number): string {
  const side = index % 2 === 0 ? 0.18 : -0.18;
  const [dx, dy] = [x - mapCentre.x, y - mapCentre.y];
  return `${mapCentre.x + dx / 2 - dy * side} ${mapCentre.y + dy / 2 + dx * side}`;
}

/** A village, to stand where its name begins. */
export function MapHouses() {
  return (
    <svg className="map-houses" viewBox="-50 -40 100 52" aria-hidden="true">
      {[
        [-26, -2],
        [4, -10],
        [30, 2],
      ].map(([left = 0, top = 0]) => (
        <g key={left} transform={`translate(${left} ${top})`}>
          <path d="M-13 8H13V-6H-13Z" />
          <path className="map-roof" d="M-18-5 0-21 18-5Z" />
        </g>
      ))}
    </svg>
  );
}

/** The showroom. */
export function MapShowroom() {
  return (
    <svg className="map-houses" viewBox="-50 -62 100 72" aria-hidden="true">
      <path d="M-34 6H34V-26L0-52-34-26Z" />
      <path className="map-roof" d="M-44-22 0-58 44-22 38-14 0-44-38-14Z" />
      <path className="map-door" d="M-9 6V-16H9V6Z" />
    </svg>
  );
}
