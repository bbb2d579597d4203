/** No line of a card holds as many letters: longer words are measured in parts. */
const mostLetters = 160;

/** `text` in lines no wider than `width`; a word that is wider than a line is broken where it must be. */
export function breakLines(
  text: string,
  width: number,
  widthOf: (line: string) => number,
): readonly string[] {
  const lines: string[] = [];
  const blank = widthOf(' ');
  const measured = (word: string): number => (word.length > mostLetters ? Infinity : widthOf(word));
  let line: string[] = [];
  let used = 0;
  const end = (): void => {
    if (line.length > 0) lines.push(line.join(' '));
    line = [];
  };
  for (let word of text.split(' ')) {
    // Words are measured one by one: a story of many pages would take too long otherwise.
    let wide = measured(word);
    if (line.length > 0 && used + blank + wide > width) end();
    while (wide > width) {
      const letters = Array.from(word);
      const fits = lettersThatFit(letters, width, widthOf);
      lines.push(letters.slice(0, fits).join(''));
      word = letters.slice(fits).join('');
      wide = measured(word);
    }
    used = line.length === 0 ? wide : used + blank + wide;
    if (word !== '') line.push(word);
  }
  end();
  return lines;
}

/** At least one, or nothing would ever end. */
function lettersThatFit(
  letters: readonly string[],
  width: number,
  widthOf: (line: string) => number,
): number {
  let [fits, tooMany] = [1, Math.min(letters.length, mostLetters)];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (widthOf(letters.slice(0, middle).join('')) <= width) fits = middle;
    else tooMany = middle;
  }
  return fits;
}
