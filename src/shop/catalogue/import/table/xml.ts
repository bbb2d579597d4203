/** One piece of an XML text, without namespaces. An element that is empty opens and closes. */
export type XmlPiece =
  | { kind: 'open'; name: string; attributes: string }
  | { kind: 'close'; name: string }
  | { kind: 'text'; text: string };

const pattern =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([^\s/>]+)((?:"[^"]*"|'[^']*'|[^"'>])*)>|([^<]+)/g;

/** The pieces of the XML that workbooks are made of, in their order. */
export function* piecesOfXml(xml: string): Generator<XmlPiece, void> {
  for (const [, cdata, slash, tag, rest = '', text] of xml.matchAll(pattern)) {
    if (text !== undefined) yield { kind: 'text', text: decoded(text) };
    else if (cdata !== undefined) yield { kind: 'text', text: cdata };
    else if (tag !== undefined) {
      const name = tag.slice(tag.indexOf(':') + 1);
      if (slash === '/') yield { kind: 'close', name };
      else {
        yield { kind: 'open', name, attributes: rest };
        if (rest.endsWith('/')) yield { kind: 'close', name };
      }
    }
  }
}

/** The value of an attribute by its local name, or null. */
export function attribute(attributes: string, name: string): string | null {
  const found = patternOf(name).exec(attributes);
  return found === null ? null : decoded(found[1] ?? found[2] ?? '');
}

const patterns = new Map<string, RegExp>();

/** There are millions of cells and a handful of attributes. */
function patternOf(name: string): RegExp {
  const known = patterns.get(name);
  if (known !== undefined) return known;
  const made = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, made);
  return made;
}

const entities: Record<string, string> = { amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' };

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&(#x[\da-f]+|#\d+|[a-z]+);/gi, (whole, body: string) => {
    if (!body.startsWith('#')) return entities[body] ?? whole;
    const code = /^#x/i.test(body) ? parseInt(body.slice(2), 16) : Number(body.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
