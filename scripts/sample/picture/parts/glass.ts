import { blur, clipped, linear } from '../art.ts';
import type { Art } from '../art.ts';
import { dark, light } from '../colour.ts';
import { frontArc } from './curve.ts';
import { label } from './label.ts';
import type { Label } from './label.ts';
import { gloss, ring, roundness, turned, turnedPath } from './lathe.ts';
import type { Turned } from './lathe.ts';
import { ground } from './shadow.ts';

export interface Jar {
  cx: number;
  base: number;
  width: number;
  height: number;
  fill: string;
  /** How full, 0 to 1. */
  level?: number;
  label?: Label;
  lid: 'cloth' | 'tin' | 'cork' | 'wood' | 'none';
  lidColour?: string;
  /** What is seen inside, over the fill: drawn before the glass. */
  inside?: (body: Turned) => string;
  clear?: boolean;
}

/** A squat glass jar, its contents, its label, its lid. */
export function jar(art: Art, given: Jar): string {
  const {
    cx,
    base,
    width,
    height,
    fill,
    level = 0.94,
    lid,
    lidColour = '#c9a25c',
    clear = true,
  } = given;
  const r = width / 2;
  const top = base - height;
  const body: Turned = {
    cx,
    flat: 0.15,
    profile: [
      [top, r * 0.8],
      [top + height * 0.05, r * 0.82],
      [top + height * 0.15, r * 0.98],
      [top + height * 0.3, r],
      [base - height * 0.1, r],
      [base - height * 0.02, r * 0.95],
      [base, r * 0.86],
    ],
  };
  const surface = base - height * level;
  const contents: Turned = {
    cx,
    flat: 0.15,
    profile: [
      [surface, r * (level > 0.86 ? 0.86 : 0.94)],
      [surface + height * 0.1, r * 0.93],
      [base - height * 0.12, r * 0.94],
      [base - height * 0.03, r * 0.86],
    ],
  };
  const filled = turnedPath(contents);
  return (
    ground(art, cx, base, r * 0.98) +
    `<path d="${turnedPath(body)}" fill="#f3ead8" opacity=".42"/>` +
    `<path d="${filled}" fill="${linear(art, 'x', [
      [0, dark(fill, 0.36)],
      [0.3, clear ? light(fill, 0.3) : light(fill, 0.1)],
      [0.62, fill],
      [0.88, dark(fill, 0.34)],
      [1, clear ? light(fill, 0.1) : dark(fill, 0.45)],
    ])}"/>` +
    (clear
      ? `<ellipse cx="${cx + r * 0.2}" cy="${base - height * 0.16}" rx="${r * 0.62}" ry="${height * 0.14}" fill="#ffd873" opacity=".62" ${blur(art, 18)}/><ellipse cx="${cx - r * 0.1}" cy="${base - height * 0.78}" rx="${r * 0.55}" ry="${height * 0.1}" fill="#ffe08a" opacity=".5" ${blur(art, 16)}/>`
      : '') +
    (given.inside ? clipped(art, filled, given.inside(contents)) : '') +
    (given.label
      ? label(art, cx, base - height * 0.42, width * 0.86, height * 0.5, given.label, r * 0.09)
      : '') +
    glassOver(art, body) +
    lids[lid](art, cx, top, r * 0.84, lidColour)
  );
}

/** The glass itself: dark rims where it is seen edge on, and reflections. */
export function glassOver(art: Art, body: Turned): string {
  const path = turnedPath(body);
  const last = body.profile[body.profile.length - 1] ?? [0, 0];
  return (
    roundness(art, path, 0.34) +
    `<path d="${path}" fill="none" stroke="#fffaf0" stroke-opacity=".5" stroke-width="3"/>` +
    `<path d="${frontArc(body.cx, last[0] - 8, last[1] * 1.02, 0.15)}" fill="none" stroke="#fffaf0" stroke-opacity=".55" stroke-width="5" ${blur(art, 1.5)}/>` +
    gloss(art, body, 1)
  );
}

const lids: Record<
  Jar['lid'],
  (art: Art, cx: number, top: number, r: number, colour: string) => string
> = {
  none: (_, cx, top, r) =>
    `<ellipse cx="${cx}" cy="${top}" rx="${r}" ry="${r * 0.15}" fill="#fffaf0" fill-opacity=".25" stroke="#fffaf0" stroke-opacity=".8" stroke-width="4"/>`,
  tin: (art, cx, top, r, colour) => cap(art, cx, top, r, 46, colour, 0.9),
  wood: (art, cx, top, r, colour) => cap(art, cx, top, r, 40, colour, 0.2),
  cork: (art, cx, top, r, colour) => cap(art, cx, top + 6, r * 0.82, 46, colour, 0),
  cloth: (art, cx, top, r, colour) => {
    const h = 58;
    const flare = `M${cx - r},${top - h + 14}C${cx - r * 1.04},${top - 8} ${cx - r},${top - 4} ${cx - r * 1.18},${top + 34}Q${cx - r * 0.9},${top + 50} ${cx - r * 0.66},${top + 42}T${cx - r * 0.2},${top + 54}T${cx + r * 0.28},${top + 52}T${cx + r * 0.72},${top + 44}T${cx + r * 1.18},${top + 32}C${cx + r},${top - 4} ${cx + r * 1.04},${top - 8} ${cx + r},${top - h + 14}A${r},${r * 0.22} 0 0 0 ${cx - r},${top - h + 14}Z`;
    const check = `<g opacity=".85"><path d="${flare}" fill="${colour}"/></g>`;
    return (
      check +
      Array.from({ length: 11 }, (_, i) => {
        const t = (i - 5) / 5;
        return `<path d="M${cx + t * r},${top + 2}Q${cx + t * r * 1.06},${top + 20} ${cx + t * r * 1.14},${top + 40 + (1 - t * t) * 8}" stroke="#2a1408" stroke-opacity=".2" stroke-width="5" fill="none" ${blur(art, 2)}/>`;
      }).join('') +
      roundness(art, flare, 0.8) +
      ring(cx, top - 2, r * 1.0, '#d9b777', 8, 0.15) +
      ring(cx, top - 6, r * 1.0, '#8a6230', 2, 0.15) +
      `<path d="M${cx + r * 0.3},${top + 12}q-26,18 -18,-4t22,2q26,14 16,-6t-20,6l-10,40M${cx + r * 0.3},${top + 12}l16,38" stroke="#d9b777" stroke-width="5" fill="none" stroke-linecap="round"/>`
    );
  },
};

/** A flat round lid or stopper of height `h`, standing on `top`. */
export function cap(
  art: Art,
  cx: number,
  top: number,
  r: number,
  h: number,
  colour: string,
  shine: number,
): string {
  const side: Turned = {
    cx,
    flat: 0.15,
    tension: 0.4,
    profile: [
      [top - h, r * 0.97],
      [top - h + 6, r],
      [top + 4, r],
    ],
  };
  return (
    turned(art, side, colour, shine) +
    (shine > 0.5
      ? Array.from({ length: 30 }, (_, i) => {
          const a = (i / 29) * Math.PI;
          return `<path d="M${cx - Math.cos(a) * r},${top - h * 0.55 + Math.sin(a) * r * 0.15}v${h * 0.5}" stroke="#2a1408" stroke-opacity=".16" stroke-width="2.4"/>`;
        }).join('')
      : '') +
    `<ellipse cx="${cx}" cy="${top - h}" rx="${r * 0.97}" ry="${r * 0.145}" fill="${linear(
      art,
      'x',
      [
        [0, light(colour, 0.2)],
        [0.35, light(colour, 0.55)],
        [1, dark(colour, 0.12)],
      ],
    )}"/>` +
    `<ellipse cx="${cx}" cy="${top - h}" rx="${r * 0.8}" ry="${r * 0.11}" fill="none" stroke="${dark(colour, 0.3)}" stroke-opacity=".4" stroke-width="2"/>`
  );
}

export interface Bottle {
  cx: number;
  base: number;
  width: number;
  height: number;
  fill: string;
  level?: number;
  neck?: number;
  label?: Label;
  stopper: 'cork' | 'tin' | 'dropper' | 'swing';
  stopperColour?: string;
  clear?: boolean;
}

/** A slender bottle with a neck. */
export function bottle(art: Art, given: Bottle): string {
  const {
    cx,
    base,
    width,
    height,
    fill,
    level = 0.8,
    neck = 0.3,
    stopper,
    stopperColour = '#b98b56',
    clear = true,
  } = given;
  const r = width / 2;
  const top = base - height;
  const n = r * neck;
  const shoulder = top + height * 0.36;
  const body: Turned = {
    cx,
    flat: 0.15,
    profile: [
      [top, n * 1.2],
      [top + 10, n * 1.2],
      [top + 16, n],
      [top + height * 0.18, n],
      [shoulder - height * 0.05, r * 0.74],
      [shoulder + height * 0.05, r],
      [base - height * 0.06, r],
      [base - 4, r * 0.94],
      [base, r * 0.86],
    ],
  };
  const surface = base - height * level;
  const inside: Turned = {
    ...body,
    profile: [
      [
        surface,
        surface < shoulder
          ? n +
            (r - n) *
              Math.max(0, (surface - top - height * 0.18) / (shoulder - top - height * 0.12)) *
              0.9
          : r * 0.93,
      ],
      ...body.profile
        .filter(([y]) => y > surface + 8)
        .map(([y, x]) => [Math.min(y, base - 7), x * 0.94] as const),
    ],
  };
  return (
    ground(art, cx, base, r * 0.98) +
    `<path d="${turnedPath(body)}" fill="#eee6d2" opacity=".42"/>` +
    `<path d="${turnedPath(inside)}" fill="${linear(art, 'x', [
      [0, dark(fill, 0.36)],
      [0.3, light(fill, clear ? 0.32 : 0.14)],
      [0.62, fill],
      [0.88, dark(fill, 0.32)],
      [1, clear ? light(fill, 0.1) : dark(fill, 0.45)],
    ])}"/>` +
    (given.label
      ? label(art, cx, base - height * 0.31, width * 0.9, height * 0.34, given.label, r * 0.09)
      : '') +
    glassOver(art, body) +
    stoppers[stopper](art, cx, top, n * 1.2, stopperColour)
  );
}

const stoppers: Record<
  Bottle['stopper'],
  (art: Art, cx: number, top: number, r: number, colour: string) => string
> = {
  cork: (art, cx, top, r, colour) => cap(art, cx, top + 4, r * 0.84, 40, colour, 0),
  tin: (art, cx, top, r, colour) => cap(art, cx, top + 12, r * 1.12, 44, colour, 0.9),
  swing: (art, cx, top, r, colour) =>
    cap(art, cx, top + 2, r, 26, colour, 0.4) +
    `<path d="M${cx - r},${top + 46}L${cx - r * 1.5},${top + 6}L${cx},${top - 34}L${cx + r * 1.5},${top + 6}L${cx + r},${top + 46}" fill="none" stroke="#8b8378" stroke-width="4.5" stroke-linejoin="round"/>`,
  dropper: (art, cx, top, r, colour) =>
    turned(
      art,
      {
        cx,
        flat: 0.2,
        profile: [
          [top - 92, r * 0.3],
          [top - 82, r * 0.52],
          [top - 44, r * 0.56],
          [top - 34, r * 0.7],
        ],
      },
      '#3a2a22',
      0.5,
    ) + cap(art, cx, top + 10, r * 1.1, 46, colour, 0.9),
};
