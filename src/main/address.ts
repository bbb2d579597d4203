/** The address of everything a window shows: a scheme of our own, so that nothing listens anywhere. */
export const scheme = 'kompor';
export const host = 'app';
export const origin = `${scheme}://${host}`;

/** True where `url` is one of our own pages or files. */
export function isOurs(url: string): boolean {
  const parsed = URL.parse(url);
  return parsed !== null && parsed.protocol === `${scheme}:` && parsed.host === host;
}

/** True for the address that hands a text to WhatsApp, which is not ours to show. */
export function isShareLink(url: string): boolean {
  return URL.parse(url)?.origin === 'https://wa.me';
}
