import type { Scenes } from '../scene.ts';
import { anyamanRumah } from './anyaman-rumah.ts';
import { anyamanWadah } from './anyaman-wadah.ts';
import { batikTenun } from './batik-tenun.ts';
import { beras } from './beras.ts';
import { celengan } from './celengan.ts';
import { gerabah } from './gerabah.ts';
import { gulaAren } from './gula-aren.ts';
import { jamuHerbal } from './jamu-herbal.ts';
import { kaos } from './kaos.ts';
import { kayu } from './kayu.ts';
import { keripik } from './keripik.ts';
import { kopi } from './kopi.ts';
import { madu } from './madu.ts';
import { sambalBumbu } from './sambal-bumbu.ts';
import { segar } from './segar.ts';
import { teh } from './teh.ts';

/** Every picture by its file name without ending. */
export const scenes: Scenes = {
  ...anyamanWadah,
  ...anyamanRumah,
  ...batikTenun,
  ...kaos,
  ...keripik,
  ...kopi,
  ...teh,
  ...madu,
  ...gulaAren,
  ...sambalBumbu,
  ...jamuHerbal,
  ...gerabah,
  ...celengan,
  ...kayu,
  ...beras,
  ...segar,
};
