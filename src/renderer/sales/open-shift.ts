/** The shift that is open at a register; null where none is, undefined where it is not known. */
export function useOpenShift(_registerId: string): string | null | undefined {
  return undefined;
}
