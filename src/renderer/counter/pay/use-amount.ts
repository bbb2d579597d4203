import { rupiah } from '../../../domain/money.ts';
import type { Rupiah } from '../../../domain/money.ts';
import { readRupiah } from '../amounts.ts';
import { usePay } from './pay-desk.ts';

/** The part that is paid this way: what was typed, else `whole`. `isWhole`: nothing is left after it. */
export function useAmount(whole: number, left: number) {
  const typed = readRupiah(usePay((pay) => pay.digits));
  const amount: Rupiah = rupiah(typed ?? whole);
  return { amount, isWhole: amount >= left, isTooMuch: amount > left, isTyped: typed !== null };
}
