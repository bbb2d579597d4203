/** A slip for cash that is put into or taken out of the drawer. Rupiah, UTC milliseconds. */
export interface SlipData {
  kind: 'in' | 'out';
  register: { code: string; name: string };
  /** The number of the shift. */
  shift: number;
  /** Above zero. */
  amount: number;
  reason: string;
  at: number;
  by: string;
}
