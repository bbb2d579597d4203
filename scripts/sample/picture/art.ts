export type Stop = readonly [offset: number, colour: string, opacity?: number];

/** One drawing in the making: its definitions, and chance that always falls the same way. */
export interface Art {
  defs: Map<string, string>;
  random: () => number;
}

export function createArt(name: string): Art {
  let state = [...name].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) | 0, 7);
  return {
    defs: new Map(),
    // mulberry32
    random: () => {
      state = (state + 0x6d2b79f5) | 0;
      let t = Math.imul(state ^ (state >>> 15), 1 | state);
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
      return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    },
  };
}

export function between(art: Art, min: number, max: number): number {
  return min + art.random() * (max - min);
}

/** Puts a definition in once, by its content, and gives the id it is called by. */
export function define(art: Art, content: (id: string) => string): string {
  const key = content('');
  const known = art.defs.get(key);
  if (known !== undefined) return known;
  const id = `d${art.defs.size}`;
  art.defs.set(key, id);
  return id;
}

/** The `<defs>` of everything defined so far. */
export function definitions(art: Art): string {
  const all = [...art.defs].map(([content, id]) => content.replace('id=""', `id="${id}"`));
  return `<defs>${all.join('')}</defs>`;
}

function stopList(stops: readonly Stop[]): string {
  return stops
    .map(
      ([at, colour, opacity = 1]) =>
        `<stop offset="${at}" stop-color="${colour}" stop-opacity="${opacity}"/>`,
    )
    .join('');
}

/** A gradient along x, along y, or from corner to corner of the shape's box. */
export function linear(art: Art, along: 'x' | 'y' | 'd', stops: readonly Stop[]): string {
  const to = { x: 'x2="1" y2="0"', y: 'x2="0" y2="1"', d: 'x2="1" y2="1"' }[along];
  const id = define(
    art,
    (own) => `<linearGradient id="${own}" x1="0" y1="0" ${to}>${stopList(stops)}</linearGradient>`,
  );
  return `url(#${id})`;
}

export function radial(art: Art, stops: readonly Stop[], cx = 0.36, cy = 0.3, r = 0.8): string {
  const id = define(
    art,
    (own) =>
      `<radialGradient id="${own}" cx="${cx}" cy="${cy}" r="${r}">${stopList(stops)}</radialGradient>`,
  );
  return `url(#${id})`;
}

/** An attribute that blurs by so many pixels. */
export function blur(art: Art, deviation: number): string {
  const id = define(
    art,
    (own) =>
      `<filter id="${own}" x="-60%" y="-60%" width="220%" height="220%"><feGaussianBlur stdDeviation="${deviation}"/></filter>`,
  );
  return `filter="url(#${id})"`;
}

/** A tile that repeats; `turn` is its transform. */
export function pattern(art: Art, width: number, height: number, tile: string, turn = ''): string {
  const id = define(
    art,
    (own) =>
      `<pattern id="${own}" width="${width}" height="${height}" patternUnits="userSpaceOnUse" patternTransform="${turn}">${tile}</pattern>`,
  );
  return `url(#${id})`;
}

export function clipped(art: Art, path: string, content: string): string {
  const id = define(art, (own) => `<clipPath id="${own}"><path d="${path}"/></clipPath>`);
  return `<g clip-path="url(#${id})">${content}</g>`;
}

export function moved(content: string, x: number, y: number, turn = 0, scale = 1): string {
  return `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${scale})">${content}</g>`;
}

/** Draws `count` things. */
export function repeat(count: number, draw: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw(index)).join('');
}
