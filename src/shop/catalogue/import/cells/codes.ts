import { isGtin } from '../../../../domain/codes/gtin.ts';
import type { Cell } from '../table/table.ts';
import { readLine } from './text.ts';
import { fault, good } from './read.ts';
import type { Read } from './read.ts';

/** What spreadsheets leave of a long number: `1.2346E+10`, `8,99123E+12`. Always with the plus. */
const scientific = /^\d(?:[.,]\d+)?E\+\d+$/i;
/** A barcode has no letters between its digits: without the plus it is a spreadsheet's too. */
const scientificCode = /^\d(?:[.,]\d+)?E\+?\d+$/i;
/** What people write where there is none. */
const none = /^(?:n\/?a|null|none|nihil|[-–—])$/i;

/** Reads a SKU as it stands; blank is the empty string. */
export function readSku(cell: Cell | undefined): Read<string> {
  const read = readLine(unguarded(cell), 64);
  if (!read.ok) return read;
  return scientific.test(read.value) ? fault('SKU_SCIENTIFIC') : read;
}

/**
 * Reads a barcode; blank is the empty string. Eight, twelve, thirteen and fourteen digits are GTINs
 * and must end in their check digit (GS1 General Specifications 7.9); leading zeros are kept.
 * Other digits of such length, with a sign or a decimal point, are faults; any other code is taken as
 * it stands.
 */
export function readBarcode(cell: Cell | undefined): Read<string> {
  const read = readLine(unguarded(cell), 64);
  if (!read.ok) return read;
  // Digits of full width are digits.
  const text = read.value.normalize('NFKC');
  if (none.test(text)) return good('');
  if (scientificCode.test(text)) return fault('BARCODE_SCIENTIFIC');
  // A spreadsheet's number: `8990000001010.0`.
  const whole = /^(\d{8,14})[.,]0+$/.exec(text)?.[1] ?? text;
  const code = /^\d[\d -]*$/.test(whole) ? whole.replaceAll(/[ -]/g, '') : whole;
  // Two codes in one cell, or a number below zero, is nothing that a scanner reads.
  if (/^-\d+$/.test(code) || /^\d{8,14}\s*[;,/|]\s*\d{8,14}/.test(code)) {
    return fault('BARCODE_CHECK_DIGIT');
  }
  if (/^(?:\d{8}|\d{12,14})$/.test(code) && !isGtin(code)) return fault('BARCODE_CHECK_DIGIT');
  return good(code);
}

/** Two spellings of one GTIN are the same barcode: padded with zeros to fourteen digits. */
export function barcodeIdentity(code: string): string {
  return isGtin(code) ? code.padStart(14, '0') : code;
}

/** Takes off what other systems put around a code so that spreadsheets leave it alone. */
function unguarded(cell: Cell | undefined): Cell | undefined {
  if (typeof cell !== 'string') return cell;
  const text = cell.trim();
  return /^="(.*)"$/.exec(text)?.[1] ?? text.replace(/^'(?=\S)/, '');
}
