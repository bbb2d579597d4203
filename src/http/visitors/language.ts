export type VisitorLanguage = 'id' | 'en';

/**
 * The language of a visitor's phone, from its Accept-Language header (RFC 9110, 12.5.4): of
 * Indonesian, with Malay and Javanese phones beside it, and English the one it wants more; else
 * Indonesian.
 */
export function languageOf(header: string | undefined): VisitorLanguage {
  let best: { language: VisitorLanguage; quality: number } = { language: 'id', quality: 0 };
  for (const part of (header ?? '').slice(0, 400).split(',')) {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const given = parameters.map((one) => /^\s*q=([\d.]+)/.exec(one)?.[1]).find(Boolean);
    const quality = given === undefined ? 1 : Number(given);
    const language = languages[tag.split('-')[0] ?? ''];
    if (language !== undefined && quality > best.quality) best = { language, quality };
  }
  return best.language;
}

const languages: Record<string, VisitorLanguage> = {
  id: 'id',
  in: 'id',
  ms: 'id',
  jv: 'id',
  su: 'id',
  en: 'en',
};
