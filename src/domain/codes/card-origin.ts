/**
 * The beginning of the addresses on product cards as it is kept: `https://pasar.contoh.id`. Null for
 * what is no web address that a phone can follow from a card, or carries more than a host and a path.
 */
export function readCardOrigin(text: string): string | null {
  const typed = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
  const url = URL.parse(typed);
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return null;
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    return null;
  // A card outlives the address of a PC: `localhost` and bare words lead nowhere from a phone.
  if (!/^(\[[\da-f:.]+\]|[^.]+(\.[^.]+)+)$/i.test(url.hostname)) return null;
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}
