import type { Language } from '../preferences.ts';

/** `30 Nov 2026` from the ISO day of a label. */
export function formatDay(day: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  }).format(new Date(`${day}T00:00:00Z`));
}
