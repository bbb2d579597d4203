import { pointSize } from '../../cards/pdf/pen.ts';

/** Points in a millimetre. */
export const mm = 1 / pointSize;
