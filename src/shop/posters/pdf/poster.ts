import type { Paper } from '../../../contract/posters.ts';
import type { WifiNetwork } from '../../../domain/codes/wifi-code.ts';

interface OnEvery {
  paper: Paper;
  shopName: string;
  /** Where visitors' pages begin. */
  homeAddress: string;
}

/** What is printed on a poster. */
export type Poster =
  ({ kind: 'wifi'; network: WifiNetwork } & OnEvery) | ({ kind: 'welcome' } & OnEvery);
