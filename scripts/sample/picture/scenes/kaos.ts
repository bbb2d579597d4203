import { blur, clipped, moved, repeat } from '../art.ts';
import type { Art } from '../art.ts';
import { dark, light } from '../colour.ts';
import { words } from '../parts/label.ts';
import { roundness } from '../parts/lathe.ts';
import { scene } from '../scene.ts';
import type { Scenes } from '../scene.ts';

function shirt(colour: string, ink: string, size: string, scale: number) {
  return (art: Art): string => {
    const path =
      'M352,262C384,300 516,300 548,262L612,286C650,306 676,352 708,446L614,492L596,446C600,560 602,660 606,752Q450,776 294,752C298,660 300,560 304,446L286,492L192,446C224,352 250,306 288,286Z';
    const body =
      `<path d="M450,120q0,-36 24,-36t20,26q-6,22 -44,36v34L636,292M450,180L264,292" fill="none" stroke="#8a5a31" stroke-width="12" stroke-linecap="round" stroke-linejoin="round"/>` +
      `<path d="${path}" fill="#1c0c04" opacity=".42" transform="translate(24 22)" ${blur(art, 16)}/>` +
      `<path d="M352,262C384,244 516,244 548,262C516,300 384,300 352,262Z" fill="${dark(colour, 0.55)}"/><path d="${path}" fill="${colour}"/>` +
      `<path d="M352,262C384,300 516,300 548,262" fill="none" stroke="${dark(colour, 0.25)}" stroke-width="19"/><path d="M352,266C384,304 516,304 548,266" fill="none" stroke="${light(colour, 0.3)}" stroke-width="3"/>` +
      clipped(
        art,
        path,
        `<path d="M304,446C330,430 340,380 330,320M596,446C570,430 560,380 570,320" stroke="${dark(colour, 0.4)}" stroke-width="7" fill="none" ${blur(art, 3)}/>` +
          `<path d="M320,760C330,660 350,600 322,500M560,770C552,690 584,600 572,520M430,780C420,720 440,690 430,640" stroke="#1d0c04" stroke-opacity=".3" stroke-width="22" fill="none" ${blur(art, 11)}/>` +
          `<path d="M356,740C362,640 376,600 352,510M240,330C260,380 250,420 250,440" stroke="#fff3d8" stroke-opacity=".3" stroke-width="18" fill="none" ${blur(art, 10)}/>`,
      ) +
      roundness(art, path, 0.5) +
      print(ink, colour) +
      `<path d="M196,440L286,482M704,440L614,482M294,738Q450,762 606,738" stroke="${light(colour, 0.4)}" stroke-opacity=".6" stroke-width="2.5" stroke-dasharray="7 5" fill="none"/>`;
    return (
      moved(body, 450 * (1 - scale), 500 * (1 - scale), 0, scale) +
      `<circle cx="716" cy="716" r="50" fill="#f7ecd6" stroke="#b4552f" stroke-width="5"/>` +
      words(size, 716, 733, size.length > 1 ? 40 : 48, '#5a2c16', 0)
    );
  };
}

/** The children's drawing: mountains, rays, terraces and a small steaming stove. */
function print(ink: string, paper: string): string {
  return (
    `<circle cx="450" cy="470" r="108" fill="${ink}"/>` +
    `<circle cx="508" cy="410" r="17" fill="${paper}"/>` +
    `<path d="M345,494L404,412L446,464L484,452L555,494A108,108 0 0 1 345,494Z" fill="${paper}"/><path d="M404,412l-16,24 12,6 10,-10 12,14Z" fill="${ink}"/>` +
    repeat(
      4,
      (i) =>
        `<path d="M${352 + i * 10},${512 + i * 16}Q450,${496 + i * 18} ${548 - i * 10},${512 + i * 16}" stroke="${ink}" stroke-width="4.5" fill="none"/>`,
    ) +
    `<path d="M424,544h52l-7,34h-38Z" fill="${ink}"/><path d="M432,538h36" stroke="${ink}" stroke-width="8" stroke-linecap="round"/><path d="M440,526q-8,-12 0,-22t0,-20M460,526q-8,-12 0,-22t0,-20" stroke="${ink}" stroke-width="4" fill="none"/>` +
    words('KAMPUNG CONTOH', 450, 618, 21, ink, 1.5)
  );
}

export const kaos: Scenes = {
  'kaos-s': scene('truntum', 'honey', 'teak', shirt('#5d8a5b', '#f7ecd6', 'S', 0.84)),
  'kaos-m': scene('kawung', 'rose', 'teak', shirt('#2d4f7c', '#f2d9a0', 'M', 0.92)),
  'kaos-l': scene('parang', 'sage', 'teak', shirt('#c4623a', '#fff3dc', 'L', 0.99)),
  'kaos-xl': scene('megaMendung', 'paper', 'teak', shirt('#3b3640', '#e9b45c', 'XL', 1.06)),
};
