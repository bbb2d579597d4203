import type { Item } from '../item.ts';
import { anyaman } from './items/anyaman.ts';
import { batikTenun } from './items/batik-tenun.ts';
import { berasSegar } from './items/beras-segar.ts';
import { jamuHerbal } from './items/jamu-herbal.ts';
import { kayuGerabah } from './items/kayu-gerabah.ts';
import { keripik } from './items/keripik.ts';
import { kopiTeh } from './items/kopi-teh.ts';
import { maduGula } from './items/madu-gula.ts';
import { sambalBumbu } from './items/sambal-bumbu.ts';

/** The order gives the running number in P-IRT and halal numbers: only ever append inside a file. */
export const items: Item[] = [
  ...anyaman,
  ...batikTenun,
  ...keripik,
  ...kopiTeh,
  ...maduGula,
  ...sambalBumbu,
  ...jamuHerbal,
  ...kayuGerabah,
  ...berasSegar,
];
