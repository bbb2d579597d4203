/** The address of everything a window shows: a scheme of our own, so that nothing listens anywhere. */
export const scheme = 'kompor';
/** Where staff's windows are. */
export const staffOrigin = `${scheme}://app`;
/** Where the kiosk is: another origin, to which staff's pages and storage do not exist. */
export const kioskOrigin = `${scheme}://kios`;

/** True where `url` is a page or a file at one of our own origins. */
export function isAt(origin: string, url: string): boolean {
  const parsed = URL.parse(url);
  return parsed !== null && `${parsed.protocol}//${parsed.host}` === origin;
}

/** True for the address that hands a text to WhatsApp, which is not ours to show. */
export function isShareLink(url: string): boolean {
  return URL.parse(url)?.origin === 'https://wa.me';
}
