import type { Cart, GivenTender } from '../../../contract/counter.ts';
import type { PaySums } from './pay-sums.ts';

/** What every way to pay needs to know and to do. */
export interface PayProps {
  cart: Cart;
  sums: PaySums;
  isBusy: boolean;
  /** Takes `tender`: books the sale where all is paid by it, else keeps it as a part. */
  onPay: (tender: GivenTender) => void;
}
