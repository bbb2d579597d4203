import { blur, clipped, linear } from '../art.ts';
import type { Art } from '../art.ts';
import { dark, light } from '../colour.ts';
import { frontArc, through } from './curve.ts';
import type { Point } from './curve.ts';

/** Something turned on a wheel: heights and radii from top to bottom, seen slightly from above. */
export interface Turned {
  cx: number;
  profile: readonly (readonly [y: number, r: number])[];
  /** How flat a circle looks: 0.1 nearly level, 0.3 from well above. */
  flat?: number;
  /** The top edge is the near rim of an opening: what is inside stays in view. */
  open?: boolean;
  /** Sharp corners in the outline (tension 0) or soft ones (1, the default). */
  tension?: number;
}

export function turnedPath({
  cx,
  profile,
  flat = 0.16,
  tension = 1,
  open = false,
}: Turned): string {
  const first = profile[0] ?? [0, 0];
  const last = profile[profile.length - 1] ?? first;
  const left: Point[] = profile.map(([y, r]) => [cx - r, y]);
  const right: Point[] = [...profile].reverse().map(([y, r]) => [cx + r, y]);
  return (
    `M${cx - first[1]},${first[0]}${through(left, tension)}` +
    `A${last[1]},${last[1] * flat} 0 0 0 ${cx + last[1]},${last[0]}${through(right, tension)}` +
    `A${first[1]},${first[1] * flat} 0 0 ${open ? 1 : 0} ${cx - first[1]},${first[0]}Z`
  );
}

/** The roundness of a standing thing, to be laid over any fill. */
export function roundness(art: Art, path: string, strength = 1): string {
  const s = strength;
  return (
    `<path d="${path}" fill="${linear(art, 'x', [
      [0, '#4a1c04', 0.42 * s],
      [0.14, '#4a1c04', 0.12 * s],
      [0.3, '#fff0cc', 0.32 * s],
      [0.46, '#fff0cc', 0.02],
      [0.72, '#4a1c04', 0.2 * s],
      [1, '#2c0f02', 0.62 * s],
    ])}"/>` +
    `<path d="${path}" fill="${linear(art, 'y', [
      [0, '#fff0cc', 0.16 * s],
      [0.35, '#fff0cc', 0],
      [0.7, '#4a1c04', 0],
      [1, '#2c0f02', 0.34 * s],
    ])}"/>`
  );
}

/** A solid turned body. `shine` from 0 (raw clay) to 1 (glaze). */
export function turned(art: Art, shape: Turned, fill: string, shine = 0): string {
  const path = turnedPath(shape);
  return (
    `<path d="${path}" fill="${fill}"/>` +
    roundness(art, path) +
    (shine ? gloss(art, shape, shine) : '')
  );
}

/** The window's reflection running down the left. */
export function gloss(art: Art, shape: Turned, strength: number): string {
  const { cx, profile } = shape;
  const outer: Point[] = profile.map(([y, r]) => [cx - r * 0.74, y]);
  const inner: Point[] = [...profile].reverse().map(([y, r]) => [cx - r * 0.56, y]);
  const [start] = outer;
  const [back] = inner;
  if (!start || !back) return '';
  const path = `M${start[0]},${start[1]}${through(outer)}L${back[0]},${back[1]}${through(inner)}Z`;
  return `<path d="${path}" fill="#fffaf0" opacity="${0.55 * strength}" ${blur(art, 5)}/>`;
}

/** The mouth of an open vessel: a lip with thickness, and the dark inside. */
export function mouth(
  art: Art,
  cx: number,
  y: number,
  r: number,
  colour: string,
  lip = 12,
  flat = 0.16,
): string {
  return (
    `<ellipse cx="${cx}" cy="${y}" rx="${r}" ry="${r * flat}" fill="${linear(art, 'x', [
      [0, dark(colour, 0.1)],
      [0.3, light(colour, 0.42)],
      [1, dark(colour, 0.32)],
    ])}"/>` +
    `<ellipse cx="${cx}" cy="${y + lip * flat * 0.8}" rx="${r - lip}" ry="${(r - lip) * flat}" fill="${linear(
      art,
      'x',
      [
        [0, dark(colour, 0.78)],
        [1, dark(colour, 0.3)],
      ],
    )}"/>`
  );
}

/** A painted or carved ring around the body. */
export function ring(
  cx: number,
  y: number,
  r: number,
  colour: string,
  width = 6,
  flat = 0.16,
  opacity = 1,
): string {
  return `<path d="${frontArc(cx, y, r, flat)}" fill="none" stroke="${colour}" stroke-width="${width}" opacity="${opacity}"/>`;
}

/** Draws on the body only. */
export function onBody(art: Art, shape: Turned, content: string): string {
  return clipped(art, turnedPath(shape), content);
}
