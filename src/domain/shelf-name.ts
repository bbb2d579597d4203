/** What a shelf is called before its own name, in either language and any case. */
const itsWord = /^(?:rak|shelf)(?!\p{L}|-rak\b)[\s.:,_/–-]*/iu;

/**
 * A shelf's own name, `A2`, where a text puts "Rak" or "Shelf" before it: somebody who typed
 * `Rak 3` is not shown "Rak Rak 3". A name that is nothing but the word stays as it is.
 */
export function shelfName(typed: string): string {
  const bare = typed.trim();
  const own = bare.replace(itsWord, '');
  return own === '' ? bare : own;
}
