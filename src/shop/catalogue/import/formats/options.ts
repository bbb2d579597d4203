import type { ProductDraft } from '../../../../contract/catalogue.ts';
import { asLine } from '../cells/text.ts';
import { longest } from '../imported.ts';
import type { RowReader } from '../row-reader.ts';
import { shortened } from './made-sku.ts';

export interface Option {
  name: string;
  value: string;
}

/** What makes two variants the same: their family and the values of its options, whatever their case. */
export function variantIdentity({ handle, options }: NonNullable<ProductDraft['family']>): string {
  return [handle, ...options.map(({ value }) => value)].join('\n').toLowerCase();
}

/** The family of a variant, or null where no option tells it from its siblings. */
export function familyOf(
  handle: string,
  name: string,
  options: readonly Option[],
): ProductDraft['family'] {
  if (options.length === 0 || name === '') return null;
  const [first, second, ...more] = options;
  const third = more.length > 1 ? joined(more) : more[0];
  const kept = [first, second, third].filter((option) => option !== undefined);
  return { handle: shortened(handle, longest.handle), name, options: kept };
}

/** A family keeps three options; a fourth and fifth are told together with the third. */
function joined(options: readonly Option[]): Option {
  const join = (part: 'name' | 'value', most: number) =>
    options
      .map((option) => option[part])
      .join(' / ')
      .slice(0, most)
      .replace(/\p{Cs}/u, '')
      .trim();
  return { name: join('name', longest.optionName), value: join('value', longest.optionValue) };
}

/** `Kopi` with the values `250 g` and `Giling` is `Kopi 250 g, Giling`. Notes a fault if too long. */
export function variantName(
  row: RowReader,
  column: string,
  name: string,
  options: readonly Option[],
): string {
  const values = options.map((option) => option.value).join(', ');
  const read = asLine(`${name} ${values}`, longest.name);
  if (read.ok) return read.value;
  row.fault(column, read.reason, read.detail);
  return '';
}
