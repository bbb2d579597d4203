/** Points in a millimetre. */
export const mm = 72 / 25.4;
