import type { Design } from './designs.ts';

/** A drawing of a card: where its picture, its words, its price and its code stand. */
interface Drawing {
  width: number;
  height: number;
  picture: string;
  words: string;
  price: string;
  code: string;
  band: string;
}

const box = (x: number, y: number, width: number, height: number): string =>
  `M${x} ${y}h${width}v${height}h${-width}z`;

const drawings: Readonly<Record<Design, Drawing>> = {
  shelf: {
    width: 38,
    height: 28,
    picture: box(3, 3, 12, 12),
    words: box(18, 4, 17, 2.5) + box(18, 8.5, 11, 1.5),
    price: box(3, 18, 15, 3.5),
    code: box(26, 15, 9, 9),
    band: box(0, 25.5, 38, 2.5),
  },
  table: {
    width: 27,
    height: 38,
    picture: box(2.5, 2.5, 22, 15),
    words: box(2.5, 19.5, 18, 2.5) + box(2.5, 23.5, 13, 1.5),
    price: box(2.5, 29, 11, 3.5),
    code: box(16, 26.5, 8.5, 8.5),
    band: box(0, 36, 27, 2),
  },
  tag: {
    width: 20,
    height: 38,
    picture: box(2.5, 8, 15, 9),
    words: box(2.5, 18.5, 13, 2.2) + box(2.5, 22, 9, 1.4),
    price: box(2.5, 25, 12, 2.6),
    code: box(9.5, 28.5, 8, 8),
    band: box(0, 0, 20, 5.5),
  },
  label: {
    width: 40,
    height: 18,
    picture: '',
    words: box(3, 3, 19, 2.5) + box(3, 7, 13, 1.5),
    price: box(3, 11, 15, 4),
    code: box(26, 3, 12, 12),
    band: '',
  },
  portrait: {
    width: 40,
    height: 29,
    picture:
      box(2.5, 2.5, 16, 17) +
      box(2.5, 20.5, 4.8, 4.5) +
      box(8.1, 20.5, 4.8, 4.5) +
      box(13.7, 20.5, 4.8, 4.5),
    words: box(21, 3, 15, 3) + box(21, 8, 16, 1.2) + box(21, 10.5, 16, 1.2) + box(21, 13, 11, 1.2),
    price: '',
    code: box(30.5, 17.5, 7.5, 7.5),
    band: box(0, 26.8, 40, 2.2),
  },
  thermal: {
    width: 22,
    height: 38,
    picture: '',
    words: box(3, 4, 16, 2.8) + box(6, 8.5, 10, 1.4),
    price: box(4.5, 12, 13, 3.5),
    code: box(5, 18, 12, 12),
    band: box(4, 33, 14, 1.2),
  },
  zpl: {
    width: 40,
    height: 24,
    picture: '',
    words: box(3, 3, 17, 2.6) + box(3, 7.5, 13, 2.6) + box(3, 12, 10, 1.4),
    price: box(3, 16.5, 15, 4),
    code: box(24, 3, 13, 13),
    band: '',
  },
};

/** Says nothing that the words beside it do not say. */
export function DesignPicture({ design }: { design: Design }) {
  const { width, height, picture, words, price, code, band } = drawings[design];
  return (
    <svg className="cards-design-picture" viewBox="-1 -1 42 40" aria-hidden="true">
      <g transform={`translate(${(40 - width) / 2} ${(38 - height) / 2})`}>
        <rect className="cards-design-paper" width={width} height={height} rx={1.5} />
        <path className="cards-design-band" d={band} />
        <path className="cards-design-photo" d={picture} />
        <path className="cards-design-words" d={words + code} />
        <path className="cards-design-price" d={price} />
      </g>
    </svg>
  );
}
