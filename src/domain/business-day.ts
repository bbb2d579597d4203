/** The three zones of Indonesia; none has summer time. */
export const timeZones = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const;
export type TimeZone = (typeof timeZones)[number];

const hoursAhead: Record<TimeZone, number> = {
  'Asia/Jakarta': 7,
  'Asia/Makassar': 8,
  'Asia/Jayapura': 9,
};

/** How the zones are called: WIB, WITA, WIT. */
export const zoneNames: Record<TimeZone, string> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

/** The showroom's day, `2026-11-22`, at a time in UTC milliseconds. */
export function businessDay(at: number, zone: TimeZone): string {
  return new Date(at + hoursAhead[zone] * 3_600_000).toISOString().slice(0, 10);
}

/** The showroom's clock, `14.05`, at a time in UTC milliseconds. */
export function clockTime(at: number, zone: TimeZone): string {
  return new Date(at + hoursAhead[zone] * 3_600_000).toISOString().slice(11, 16).replace(':', '.');
}

/** When the day `2026-11-22` begins in a zone, in UTC milliseconds. */
export function startOfDay(day: string, zone: TimeZone): number {
  return Date.parse(`${day}T00:00:00Z`) - hoursAhead[zone] * 3_600_000;
}

/** The hour of the showroom's clock, 0 to 23, at a time in UTC milliseconds. */
export function hourOf(at: number, zone: TimeZone): number {
  return new Date(at + hoursAhead[zone] * 3_600_000).getUTCHours();
}
