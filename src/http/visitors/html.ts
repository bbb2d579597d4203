/** Markup that may stand in a page as it is. Only `html` and `raw` make it. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = Html | string | number | false | null | readonly Part[];

const dangerous = /["&'<>]/g;
const escapes: Record<string, string> = {
  '"': '&quot;',
  '&': '&amp;',
  "'": '&#39;',
  '<': '&lt;',
  '>': '&gt;',
};

/**
 * A piece of a page. What is put in is escaped unless it is itself a piece: a product's text cannot
 * become markup, because the type, and no mark at the place, says which is which. Lists are joined;
 * `false` and `null` are nothing. Values stand in texts and in quoted attributes, nowhere else.
 */
export function html(literals: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let text = literals[0] ?? '';
  parts.forEach((part, index) => {
    text += written(part) + (literals[index + 1] ?? '');
  });
  return new Html(text);
}

/** Markup of our own making that `html` cannot write, as the path of a drawing. */
export function raw(text: string): Html {
  return new Html(text);
}

function written(part: Part): string {
  if (part instanceof Html) return part.text;
  if (part === null || part === false) return '';
  if (typeof part === 'object') return part.map(written).join('');
  return String(part).replace(dangerous, (sign) => escapes[sign] ?? '');
}
