/**
 * A GS1 date, YYMMDD, as an ISO day; null for a day that is in no calendar. Day 00 is the last of
 * the month. Of the years that end in YY the one from 49 years before to 50 years after `today` is
 * meant. Source: GS1 General Specifications, sections 3.4.2 to 3.4.7 and 7.12.
 */
export function gs1Date(digits: string, today: string): string | null {
  const [, yy, mm, dd] = /^(\d\d)(\d\d)(\d\d)$/.exec(digits) ?? [];
  if (yy === undefined || mm === undefined || dd === undefined) return null;
  const year = fullYear(Number(yy), Number(today.slice(0, 4)));
  const month = Number(mm);
  if (month < 1 || month > 12) return null;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const day = dd === '00' ? last : Number(dd);
  if (day > last) return null;
  return `${year}-${mm}-${String(day).padStart(2, '0')}`;
}

function fullYear(yy: number, thisYear: number): number {
  const century = thisYear - (thisYear % 100);
  const ahead = yy - (thisYear % 100);
  if (ahead >= 51) return century - 100 + yy;
  if (ahead <= -50) return century + 100 + yy;
  return century + yy;
}
