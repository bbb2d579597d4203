import { checkDigit } from './gtin.ts';

/**
 * The UPC-A of an 8-digit UPC-E (number system 0, six digits, check digit), or null where it is
 * none. The sixth digit says where the zeros were left out. Source: GS1 General Specifications,
 * section 5.2 (UPC-E, zero suppression).
 */
export function expandUpcE(code: string): string | null {
  const [, two = '', three = '', rule = '', check] = /^0(\d{2})(\d{3})(\d)(\d)$/.exec(code) ?? [];
  if (check === undefined) return null;
  const body = `0${two}${behindTwo(three, rule)}`;
  return checkDigit(body) === Number(check) ? body + check : null;
}

function behindTwo(three: string, rule: string): string {
  switch (rule) {
    case '0':
    case '1':
    case '2':
      return `${rule}0000${three}`;
    case '3':
      return `${three.slice(0, 1)}00000${three.slice(1)}`;
    case '4':
      return `${three.slice(0, 2)}00000${three.slice(2)}`;
    default:
      return `${three}0000${rule}`;
  }
}
