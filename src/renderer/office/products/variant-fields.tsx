import { useTexts } from '../../i18n/index.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Card } from '../../ui/page.tsx';
import type { FieldsProps } from './fields-props.ts';

const most = 3;

/** Products that differ in size or flavour belong to one family; here stands what sets this one apart. */
export function VariantFields({ text, problems, edit }: FieldsProps) {
  const t = useTexts();
  const { options, familyName } = text;
  const isVariant = options.length > 0 || familyName !== '';
  const put = (index: number, change: Partial<(typeof options)[number]>) =>
    edit({ options: options.map((one, at) => (at === index ? { ...one, ...change } : one)) });
  return (
    <Card
      title={t('office.product.variant')}
      actions={
        <Button
          icon="plus"
          isDisabled={options.length >= most}
          onPress={() => edit({ options: [...options, { name: '', value: '' }] })}
        >
          {t('office.product.addOption')}
        </Button>
      }
    >
      {!isVariant && <p className="soft">{t('office.product.variantHint')}</p>}
      {isVariant && (
        <TextField
          label={t('office.product.family')}
          hint={t('office.product.familyHint')}
          value={familyName}
          onChange={(name) => edit({ familyName: name })}
          problem={problems.familyName ?? null}
          autoComplete="off"
        />
      )}
      {options.map((option, index) => (
        // Options have no identity of their own; they are only added and removed at the end or by key.
        <div key={index} className="product-option">
          <TextField
            label={t('office.product.optionName')}
            placeholder={t('office.product.optionNameExample')}
            value={option.name}
            onChange={(name) => put(index, { name })}
            problem={index === 0 ? (problems.options ?? null) : null}
            autoComplete="off"
          />
          <TextField
            label={t('office.product.optionValue')}
            placeholder={t('office.product.optionValueExample')}
            value={option.value}
            onChange={(value) => put(index, { value })}
            autoComplete="off"
          />
          <IconButton
            icon="trash"
            kind="danger"
            label={t('office.product.removeOption', { name: option.name || String(index + 1) })}
            onPress={() =>
              edit({
                options: options.filter((_, at) => at !== index),
                ...(options.length === 1 ? { familyName: '', familyHandle: '' } : {}),
              })
            }
          />
        </div>
      ))}
    </Card>
  );
}
