import type { Scenes } from '../scene.ts';
import { anyaman } from './anyaman.ts';
import { batikTenun } from './batik-tenun.ts';
import { berasSegar } from './beras-segar.ts';
import { jamuHerbal } from './jamu-herbal.ts';
import { kayuGerabah } from './kayu-gerabah.ts';
import { keripik } from './keripik.ts';
import { kopiTeh } from './kopi-teh.ts';
import { maduGula } from './madu-gula.ts';
import { sambalBumbu } from './sambal-bumbu.ts';

/** Every picture by its file name without ending. */
export const scenes: Scenes = {
  ...anyaman,
  ...batikTenun,
  ...keripik,
  ...kopiTeh,
  ...maduGula,
  ...sambalBumbu,
  ...jamuHerbal,
  ...kayuGerabah,
  ...berasSegar,
};
