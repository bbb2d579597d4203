import { blur, clipped, linear, moved } from '../art.ts';
import type { Art } from '../art.ts';
import { dark, light } from '../colour.ts';
import { motifs } from '../motifs/index.ts';
import { bowl } from '../parts/dish.ts';
import { label } from '../parts/label.ts';
import { roundness } from '../parts/lathe.ts';
import { ground } from '../parts/shadow.ts';
import { heap, leaf, spot } from '../parts/small.ts';
import { weave } from '../parts/weave.ts';
import { scene } from '../scene.ts';
import type { Scenes } from '../scene.ts';

function grain(colour: string) {
  return () =>
    `<ellipse rx="9.5" ry="3.4" fill="${colour}" stroke="${dark(colour, 0.3)}" stroke-width="1"/>`;
}

/** An open jute sack with its mouth rolled down, full of grain. */
function sack(
  art: Art,
  colour: string,
  rice: string,
  title: string,
  patch: 'kawung' | 'parang',
): string {
  const body = 'M232,470C206,560 196,680 226,752Q440,800 654,752C684,680 674,560 648,470Z';
  const roll = 'M214,452Q210,500 240,506Q440,560 640,506Q670,500 666,452Q440,520 214,452Z';
  return (
    ground(art, 440, 768, 226, 40) +
    `<path d="${body}" fill="${weave(art, colour, dark(colour, 0.1), 6)}"/>` +
    clipped(
      art,
      body,
      `<path d="M300,500C280,600 310,700 280,780M560,510C590,600 560,690 590,780M420,530C410,600 440,700 420,790" stroke="#1d0c04" stroke-opacity=".25" stroke-width="22" fill="none" ${blur(art, 11)}/><path d="M340,510C330,620 350,700 330,780M500,520C520,600 490,700 510,780" stroke="#fff3d8" stroke-opacity=".3" stroke-width="16" fill="none" ${blur(art, 9)}/>`,
    ) +
    roundness(art, body, 0.9) +
    `<ellipse cx="440" cy="452" rx="226" ry="62" fill="${dark(rice, 0.35)}"/>` +
    heap(art, 440, 490, 205, 130, 950, grain(rice)) +
    `<path d="${roll}" fill="${weave(art, light(colour, 0.12), colour, 6)}"/><path d="${roll}" fill="${linear(
      art,
      'y',
      [
        [0, '#1d0c04', 0.2],
        [0.5, '#fff3d8', 0.35],
        [1, '#1d0c04', 0.5],
      ],
    )}"/>` +
    moved(
      `<rect width="84" height="80" fill="#f0e2c2"/><rect width="84" height="80" fill="${motifs[patch](art, { ground: '#24406a', ink: '#e9dcc0', accent: '#d8a765' }, 30)}"/><rect x="3" y="3" width="78" height="74" fill="none" stroke="#fff3d8" stroke-width="3" stroke-dasharray="8 5"/>`,
      556,
      640,
      8,
    ) +
    label(art, 400, 652, 210, 126, { title, line: 'Sukamaju', motif: 'kawung', band: '#3e5e40' }, 8)
  );
}

function ladle(art: Art, rice: string): string {
  return (
    spot(art, 0, 46, 86) +
    `<path d="M-80,-6C-80,60 80,60 80,-6Z" fill="${linear(art, 'x', [
      [0, '#6b4527'],
      [0.3, '#b98a5a'],
      [1, '#3f2413'],
    ])}"/><ellipse cy="-6" rx="80" ry="24" fill="#4a2c18"/>` +
    heap(art, 0, 6, 64, 40, 150, grain(rice)) +
    `<path d="M70,4C120,-10 150,-40 190,-70" stroke="#a87b4c" stroke-width="17" stroke-linecap="round" fill="none"/>`
  );
}

export const beras: Scenes = {
  'beras-pandan': scene(
    'kawung',
    'leaf',
    'teak',
    (art) =>
      sack(art, '#cfa872', '#fdf8ea', 'PANDAN', 'kawung') +
      moved(ladle(art, '#fdf8ea'), 680, 800) +
      moved(leaf(art, 300, 20, '#4f8f3f'), 110, 840, -8),
  ),
  'beras-merah': scene(
    'parang',
    'rose',
    'clay',
    (art) =>
      sack(art, '#b98f5c', '#a8583f', 'MERAH', 'parang') +
      moved(
        bowl(art, 0, 0, 110, 74, '#7a4a2b', heap(art, 0, -66, 90, 56, 300, grain('#a8583f')), 0.4),
        690,
        838,
      ),
  ),
};
