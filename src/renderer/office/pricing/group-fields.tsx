import { useQuery } from '@tanstack/react-query';
import type { RuleDraft } from '../../../contract/pricing.ts';
import { useTexts } from '../../i18n/index.ts';
import { ask } from '../../queries.ts';
import { SelectField } from '../../ui/select-field.tsx';

type PercentOff = Extract<RuleDraft['terms'], { kind: 'percentOff' }>;

/** A whole category or all goods of a producer, besides single goods. */
export function GroupFields(props: { terms: PercentOff; onChange: (terms: PercentOff) => void }) {
  const t = useTexts();
  const { terms, onChange } = props;
  const categories = useQuery(ask.catalogue.categories.queryOptions({ input: {} }));
  const producers = useQuery(ask.producers.list.queryOptions({ input: {} }));
  const none = { value: '', label: t('rules.noGroup') };
  const options = (known: readonly { id: string; name: string }[] | undefined) => [
    none,
    ...(known ?? []).map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <div className="rule-fields">
      <SelectField
        label={t('rules.category')}
        value={terms.categoryIds[0] ?? ''}
        onChange={(id) => onChange({ ...terms, categoryIds: id === '' ? [] : [id] })}
        options={options(categories.data)}
      />
      <SelectField
        label={t('rules.producer')}
        value={terms.producerIds[0] ?? ''}
        onChange={(id) => onChange({ ...terms, producerIds: id === '' ? [] : [id] })}
        options={options(producers.data)}
      />
    </div>
  );
}
