import { proportion, rupiah } from './money.ts';
import type { Rupiah } from './money.ts';

export interface RevenueSplit {
  commission: Rupiah;
  producerShare: Rupiah;
}

/**
 * Splits what a line brought in between showroom and producer. `commissionBp` is the showroom's
 * part in basis points (1500 = 15 %). The two parts always add up to `total`.
 */
export function splitRevenue(total: number, commissionBp: number): RevenueSplit {
  const commission = proportion(total, commissionBp, 10_000);
  return { commission, producerShare: rupiah(total - commission) };
}
