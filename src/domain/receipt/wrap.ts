/**
 * Breaks printable text into lines of at most `columns` characters, between words; a word that is
 * longer than a line is broken where the line ends. Empty text gives no line.
 */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (word === '') continue;
    if (line !== '' && line.length + 1 + word.length <= columns) {
      line += ` ${word}`;
      continue;
    }
    if (line !== '') lines.push(line);
    let rest = word;
    while (rest.length > columns) {
      lines.push(rest.slice(0, columns));
      rest = rest.slice(columns);
    }
    line = rest;
  }
  if (line !== '') lines.push(line);
  return lines;
}

/**
 * Puts `right` against the right edge and `left` before it, at least one space apart. Where the two
 * do not fit on one line, `left` wraps and `right` stands on the line below; every line with a part
 * of `right` is exactly `columns` wide. `indent` columns stay free on the left of `left`.
 */
export function spread(left: string, right: string, columns: number, indent = 0): string[] {
  const margin = ' '.repeat(indent);
  const lines = wrap(left, columns - indent).map((line) => margin + line);
  const last = lines.at(-1) ?? '';
  if (last.length + 1 + right.length <= columns) {
    return [...lines.slice(0, -1), last + right.padStart(columns - last.length)];
  }
  return [...lines, ...wrap(right, columns).map((line) => line.padStart(columns))];
}
