import { useTexts } from '../../i18n/index.ts';
import { TextField } from '../../ui/field.tsx';
import { Card } from '../../ui/page.tsx';
import type { FieldsProps } from './fields-props.ts';

/** What visitors read, and the numbers of its permits. */
export function MoreFields({ text, problems, edit }: FieldsProps) {
  const t = useTexts();
  return (
    <Card title={t('office.product.more')}>
      <TextField
        label={t('office.product.description')}
        hint={t('office.product.descriptionHint')}
        lines={3}
        value={text.description}
        onChange={(description) => edit({ description })}
        problem={problems.description ?? null}
        mayBeEmpty
      />
      <TextField
        label={t('office.product.story')}
        hint={t('office.product.storyHint')}
        lines={5}
        value={text.story}
        onChange={(story) => edit({ story })}
        problem={problems.story ?? null}
        mayBeEmpty
      />
      <div className="product-permits">
        {(['pirt', 'halal', 'bpom'] as const).map((permit) => (
          <TextField
            key={permit}
            label={t(`office.product.${permit}`)}
            value={text[permit]}
            onChange={(value) => edit({ [permit]: value })}
            problem={problems[permit] ?? null}
            autoComplete="off"
            mayBeEmpty
          />
        ))}
      </div>
    </Card>
  );
}
