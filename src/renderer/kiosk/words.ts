import type { KioskProduct } from '../../contract/kiosk-door.ts';
import { formatMeasure, formatRupiah } from '../format.ts';
import type { Texts } from '../i18n/index.ts';

/** `Rp12.500`, with its unit where that is no piece; words where it is asked. */
export function priceWords(
  t: Texts,
  { price, unit }: Pick<KioskProduct, 'price' | 'unit'>,
): string {
  if (price === null) return t('kiosk.asked');
  const sum = formatRupiah(price);
  return unit === 'piece' ? sum : `${sum} / ${t(`common.units.${unit}`)}`;
}

/** Whether it is there, and how many are left of a few. */
export function stockWords(
  t: Texts,
  { stock, unit }: Pick<KioskProduct, 'stock' | 'unit'>,
): string {
  if (stock.kind !== 'few') return t(`kiosk.${stock.kind}`);
  const amount = formatMeasure(stock.left, unit, t(`common.units.${unit}`));
  return t('kiosk.few', { amount });
}
