import { kawung } from './kawung.ts';
import { megaMendung } from './mega-mendung.ts';
import { parang } from './parang.ts';
import { truntum } from './truntum.ts';

/** Every motif gives a `url(#…)` to fill a shape with; the ground colour lies beneath it. */
export const motifs = { kawung, parang, truntum, megaMendung };

export type MotifName = keyof typeof motifs;
