const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/**
 * The words of a description, which Vendure keeps as HTML and its people may have edited: paragraphs parted by a
 * blank line, and no markup. What comes out is text, to be escaped again wherever it is shown.
 */
export function textOf(html: string): string {
  return html
    .replaceAll(/<br\b[^>]*>/giu, '\n')
    .replaceAll(/<\/(?:p|div|li|h[1-6]|ul|ol|blockquote)\s*>/giu, '\n\n')
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/giu, decoded)
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
}

function decoded(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
  const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return point > 0 && point <= 0x10_ff_ff ? String.fromCodePoint(point) : '';
}
