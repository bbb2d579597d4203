import { blur } from '../art.ts';
import type { Art } from '../art.ts';

/** What a thing standing on the table casts: a tight dark line of contact and a long soft shadow to the right. */
export function ground(art: Art, cx: number, y: number, rx: number, ry = rx * 0.2): string {
  return (
    `<ellipse cx="${cx + rx * 0.3}" cy="${y + ry * 0.1}" rx="${rx * 1.22}" ry="${ry * 1.05}" fill="#2a1408" opacity=".34" ${blur(art, 20)}/>` +
    `<ellipse cx="${cx + rx * 0.06}" cy="${y}" rx="${rx * 1.03}" ry="${ry * 0.86}" fill="#1c0c04" opacity=".5" ${blur(art, 7)}/>`
  );
}
