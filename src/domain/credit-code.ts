/** No character that another could be taken for, on paper or said aloud. */
export const creditAlphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Characters of a code behind its `KT-`: too many to guess. */
export const creditCodeLength = 8;

/** Eight characters as a code is printed: `KT-7F3K-9QXM`. */
export function writeCreditCode(characters: string): string {
  return `KT-${characters.slice(0, 4)}-${characters.slice(4)}`;
}

/** What somebody typed or scanned as a code is printed, or null where it cannot be one. */
export function readCreditCode(text: string): string | null {
  const plain = text.toUpperCase().replace(/[\s-]+/g, '');
  const characters =
    plain.startsWith('KT') && plain.length > creditCodeLength ? plain.slice(2) : plain;
  const isCode =
    characters.length === creditCodeLength &&
    [...characters].every((character) => creditAlphabet.includes(character));
  return isCode ? writeCreditCode(characters) : null;
}
