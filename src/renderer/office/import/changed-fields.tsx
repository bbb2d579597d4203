import type { ImportPreview } from '../../../contract/catalogue.ts';
import { formatRupiah } from '../../format.ts';
import { useTexts } from '../../i18n/index.ts';
import { Icon } from '../../ui/icon.tsx';

type SampleRow = ImportPreview['sample'][number];

const named = [
  'name',
  'unit',
  'price',
  'category',
  'producer',
  'village',
  'shelf',
  'barcodes',
  'description',
  'story',
  'pirt',
  'halal',
  'bpom',
  'lowStock',
  'active',
  'family',
  'stock',
] as const;
type Named = (typeof named)[number];

/** What a change replaces, field by field. The file's new price and name stand beside the old ones. */
export function ChangedFields({ row }: { row: SampleRow }) {
  const t = useTexts();
  const fields = Object.entries(row.before);
  if (fields.length === 0) return null;
  const after: Record<string, string> = {
    name: row.name,
    price: row.price === null ? t('common.priceAsked') : formatRupiah(row.price),
  };
  return (
    <ul className="import-before">
      {fields.map(([field, before]) => (
        <li key={field}>
          <span className="soft">
            {isNamed(field) ? t(`office.import.fields.${field}`) : field}
          </span>{' '}
          <del>{before === '' ? t('office.import.blank') : before}</del>
          {after[field] !== undefined && (
            <>
              <Icon name="right" size={14} />
              <ins>{after[field]}</ins>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function isNamed(field: string): field is Named {
  return (named as readonly string[]).includes(field);
}
