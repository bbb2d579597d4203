/** The most characters of a family's name, and so of its handle. */
export const longestHandle = 200;

/**
 * The handle by which a family of variants is known where it has only a name. It is the name itself,
 * whatever its case and blanks: families whose names differ in a sign, as `Baju A+` and `Baju A-`,
 * are two.
 */
export function familyHandle(name: string): string {
  return name
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replaceAll(/\s+/g, '-')
    .slice(0, longestHandle)
    .replace(/\p{Cs}$/u, '');
}
