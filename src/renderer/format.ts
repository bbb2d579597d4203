import { businessDay, clockTime } from '../domain/business-day.ts';
import type { TimeZone } from '../domain/business-day.ts';
import { formatQuantity } from '../domain/quantity.ts';
import type { Unit } from '../domain/quantity.ts';
import type { Language } from './preferences.ts';

export { formatAmount, formatRupiah } from '../domain/money.ts';
export { formatQuantity } from '../domain/quantity.ts';

const tags: Record<Language, string> = { id: 'id-ID', en: 'en-GB' };

/** `Minggu, 22 November 2026` in the showroom's zone, from UTC milliseconds. */
export function formatDate(at: number, zone: TimeZone, language: Language): string {
  return new Intl.DateTimeFormat(tags[language], {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(at);
}

/** `14.05` on the day itself, else `21 Nov 14.05`: for lists, from UTC milliseconds. */
export function formatMoment(at: number, zone: TimeZone, language: Language, now: number): string {
  const time = clockTime(at, zone);
  if (businessDay(at, zone) === businessDay(now, zone)) return time;
  const day = new Intl.DateTimeFormat(tags[language], {
    timeZone: zone,
    day: 'numeric',
    month: 'short',
  }).format(at);
  return `${day} ${time}`;
}

/** `1,5 kg`, and for pieces the bare number. `unitName` is the unit as the person reads it. */
export function formatMeasure(thousandths: number, unit: Unit, unitName: string): string {
  const amount = formatQuantity(thousandths);
  return unit === 'piece' ? amount : `${amount} ${unitName}`;
}
