import type { CodeRead } from './code-read.ts';
import { checkDigit, gtinSpellings, isGtin } from './gtin.ts';

/**
 * The spellings to look a product up by, among barcodes and SKUs, the likeliest first. A receipt's
 * number, a producer's card and a damaged code give their own text, for a SKU may happen to look like one: the exact
 * text is no guess.
 */
export function lookUpKeys(read: CodeRead): string[] {
  switch (read.kind) {
    case 'retail':
      return unique([
        read.text,
        ...gtinSpellings(read.gtin),
        ...(read.other === null ? [] : gtinSpellings(read.other)),
      ]);
    case 'gs1':
      return gtinSpellings(read.gtin);
    case 'card':
      return [read.sku];
    case 'weighed':
      return weighedKeys(read);
    case 'text':
      return unique([read.text, ...withoutLeadingZero(read.text)]);
    case 'receipt':
    case 'producer':
    case 'damaged':
      return read.text === '' ? [] : [read.text];
  }
}

/**
 * What a weighed product may be filed under: the code with a measure of zero, as scales' software
 * exports it, the prefix with the item number, or the item number alone.
 */
function weighedKeys({ item, pattern }: Extract<CodeRead, { kind: 'weighed' }>): string[] {
  const digits = Array.from(pattern.text.slice(0, -1), (place) => (/\d/.test(place) ? place : '0'));
  digits.splice(pattern.item.start, pattern.item.length, ...item);
  const body = digits.join('');
  return unique([
    `${body}${checkDigit(body)}`,
    `${pattern.prefix}${item}`,
    item,
    item.replace(/^0+(?=\d)/, ''),
  ]);
}

/** Some scanners leave out the number system of a UPC-A, which is zero almost always. */
function withoutLeadingZero(text: string): string[] {
  return text.length === 11 && isGtin(`0${text}`) ? [`0${text}`, `00${text}`] : [];
}

function unique(keys: string[]): string[] {
  return [...new Set(keys)];
}
