/** Elements whose content is never text for a reader. */
const hidden =
  /<(script|style|head|template|noscript|iframe|svg|object)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi;

const named = new Map(
  Object.entries({
    amp: '&',
    apos: "'",
    bull: '•',
    cent: '¢',
    copy: '©',
    deg: '°',
    eacute: 'é',
    egrave: 'è',
    frac12: '½',
    frac14: '¼',
    frac34: '¾',
    gt: '>',
    hellip: '…',
    laquo: '«',
    ldquo: '“',
    lsquo: '‘',
    lt: '<',
    mdash: '—',
    micro: 'µ',
    middot: '·',
    nbsp: ' ',
    ndash: '–',
    plusmn: '±',
    quot: '"',
    raquo: '»',
    rdquo: '”',
    reg: '®',
    rsquo: '’',
    sup2: '²',
    sup3: '³',
    times: '×',
    trade: '™',
  }),
);

/**
 * The text of a description that other systems keep as HTML: paragraphs and breaks become lines,
 * list items get a dot, everything else that is markup goes, scripts with what is in them. Entities
 * are read last, so `&lt;` stays a plain sign. Text without markup comes back as it was.
 */
export function htmlToText(html: string): string {
  return decodeEntities(withoutTags(html));
}

function withoutTags(html: string): string {
  let text = html;
  for (let round = 0; round < 10; round += 1) {
    const next = text
      .replaceAll(/<!--[\s\S]*?(?:-->|$)/g, '')
      .replaceAll(hidden, '')
      .replaceAll(/<br\b[^<>]*>/gi, '\n')
      .replaceAll(/<li\b[^<>]*>/gi, '\n• ')
      .replaceAll(/<\/(?:p|div|h[1-6]|ul|ol|table|tr|blockquote|section|article)\s*>/gi, '\n')
      .replaceAll(/<\/?[a-z!][^<>]*>/gi, '');
    if (next === text) return text;
    text = next;
  }
  return text.replaceAll(/<(?=[a-z!/])/gi, '');
}

function decodeEntities(text: string): string {
  return text.replaceAll(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]+\d?);/gi, (whole, body: string) => {
    if (!body.startsWith('#')) return named.get(body.toLowerCase()) ?? whole;
    const code = /^#x/i.test(body) ? parseInt(body.slice(2), 16) : Number(body.slice(1));
    const printable = code >= 32 && code <= 0x10ffff && !(code >= 0x7f && code < 0xa0);
    return printable ? String.fromCodePoint(code) : ' ';
  });
}
