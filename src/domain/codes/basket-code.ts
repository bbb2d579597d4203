/** Without 0, 1, I, O and L: nobody has to ask which of them it is when a code is read out. */
const symbols = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const length = 4;

/** What stands before the code in its QR, so that no till takes it for goods. */
const prefix = 'KERANJANG-';

const written = new RegExp(`^(?:${prefix})?([${symbols}]{${length}})$`);

/**
 * A basket's code, as `7H3Q`, from four numbers in [0, 1). It has a letter and a figure, so that it
 * is neither a number nor a word that somebody types to search.
 */
export function makeBasketCode(random: () => number): string {
  for (;;) {
    const code = Array.from({ length }, () => symbols[Math.floor(random() * symbols.length)]).join(
      '',
    );
    if (isMixed(code)) return code;
  }
}

function isMixed(code: string): boolean {
  return /[A-Z]/.test(code) && /\d/.test(code);
}

/** The code in what was typed or scanned, or null where it is none. Small letters and blanks count. */
export function readBasketCode(text: string): string | null {
  const [, code = ''] = written.exec(text.replaceAll(/\s+/g, '').toUpperCase()) ?? [];
  return isMixed(code) ? code : null;
}

/** What the QR of a basket says. In capitals, which a QR holds in fewest squares. */
export function basketQrText(code: string): string {
  return `${prefix}${code}`;
}
