import { readCardAddress } from './card-address.ts';
import type { CodeProblem, CodeRead, ReadOptions } from './code-read.ts';
import { splitDigitalLink } from './digital-link.ts';
import { separator, splitBracketed, splitSeparated } from './element-string.ts';
import type { ElementsRead } from './element-string.ts';
import { readElements } from './gs1-data.ts';
import { isGtin } from './gtin.ts';
import { expandUpcE } from './upc-e.ts';
import { readWeighed } from './weighed-code.ts';

/** What scanners may set in front to tell the symbology (ISO/IEC 15424). */
const symbology = /^\][A-Za-z]\d/;
/** GS1-128, GS1 DataBar, GS1 DataMatrix, GS1 QR, GS1 DotCode: what follows is an element string. */
const gs1Symbology = /^\](?:C1|e0|d2|Q3|J1)$/;
const ean8Symbology = ']E4';

/** `K1-000123`, and `K1-R000012` for a refund: register, number of at least six digits. */
const receipt = /^([A-Z0-9]{1,4})-(R?)\d{6,}$/;

/**
 * Tells what a scanned or typed text is. Says `damaged` and why rather than guess, and never throws,
 * whatever the text. Sources: GS1 General Specifications, GS1 Digital Link URI Syntax.
 */
export function readCode(given: string, options: ReadOptions): CodeRead {
  const trimmed = given.trim();
  const prefix = symbology.exec(trimmed)?.[0] ?? '';
  const text = trimmed.slice(prefix.length);
  if (text === '') return damaged(text, 'EMPTY');
  if (/^https?:\/\//i.test(text)) return readAddress(text, options);
  if (gs1Symbology.test(prefix) || text.includes(separator)) {
    return asGs1(text, splitSeparated(text), options);
  }
  if (/^(?:\d{8}|\d{12,14})$/.test(text)) return readRetail(text, prefix, options);
  if (/^\(\d{2,4}\)/.test(text)) return asGs1(text, splitBracketed(text), options);
  const bare = readBareElements(text, options);
  if (bare !== null) return bare;
  const [, register, refund] = receipt.exec(text) ?? [];
  if (register !== undefined && options.registers?.includes(register) !== false) {
    return { kind: 'receipt', text, number: text, isRefund: refund === 'R' };
  }
  return { kind: 'text', text };
}

function readRetail(text: string, prefix: string, options: ReadOptions): CodeRead {
  const upcE = prefix === ean8Symbology ? null : expandUpcE(text);
  const meanings = [upcE, isGtin(text) ? text : null].filter((one) => one !== null);
  const [gtin, other = null] = meanings.map((one) => one.padStart(14, '0'));
  if (gtin === undefined) return damaged(text, 'CHECK_DIGIT');
  return readByPattern(text, gtin, options) ?? { kind: 'retail', text, gtin, other };
}

/** Scanners may send an EAN-13 that begins with 0 as twelve digits; patterns have thirteen. */
function readByPattern(text: string, gtin: string, options: ReadOptions): CodeRead | null {
  if (text.length === 8 || !gtin.startsWith('0')) return null;
  for (const pattern of options.weighed) {
    const read = readWeighed(gtin.slice(1), pattern);
    if (read === null) continue;
    if (!read.ok) return damaged(text, read.problem);
    return { kind: 'weighed', text, item: read.item, measure: read.measure, pattern };
  }
  return null;
}

function readAddress(text: string, options: ReadOptions): CodeRead {
  const address = URL.parse(text);
  if (address === null) return { kind: 'text', text };
  const link = splitDigitalLink(address);
  if (link !== null) return asGs1(text, link, options);
  const card = readCardAddress(address, options.cardHosts);
  if (card === 'damaged') return damaged(text, 'ENCODING');
  return card === null ? { kind: 'text', text } : { ...card, text };
}

/**
 * Some scanners leave out both the symbology and the separators. A text is then taken for GS1 only
 * if all of it is, with the GTIN in front; otherwise it is a text like any other.
 */
function readBareElements(text: string, options: ReadOptions): CodeRead | null {
  if (!/^01\d{14}/.test(text)) return null;
  const read = asGs1(text, splitSeparated(text), options);
  return read.kind === 'gs1' ? read : null;
}

function asGs1(text: string, split: ElementsRead, { today }: ReadOptions): CodeRead {
  if (!split.ok) return damaged(text, split.problem);
  const read = readElements(split.elements, today);
  if (!read.ok) return damaged(text, read.problem);
  return { kind: 'gs1', text, gtin: read.gtin, data: read.data };
}

function damaged(text: string, problem: CodeProblem): CodeRead {
  return { kind: 'damaged', text, problem };
}
