import { createColumns, unknownFormat } from './columns.ts';
import { kompor } from './formats/kompor.ts';
import { loyverse } from './formats/loyverse.ts';
import { shopify } from './formats/shopify.ts';
import { woocommerce } from './formats/woocommerce.ts';
import type { Format } from './imported.ts';

const formats: readonly Format[] = [kompor, loyverse, woocommerce, shopify];

/** The format whose headers these are. Throws ImportRefusal IMPORT_UNKNOWN_FORMAT. */
export function recognise(headers: readonly string[]): Format {
  const format = formats.find((one) => one.recognises(createColumns(headers, one.canonical)));
  if (format === undefined) throw unknownFormat(headers);
  return format;
}
