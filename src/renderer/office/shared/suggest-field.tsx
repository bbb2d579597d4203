import {
  ComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import { useTexts } from '../../i18n/index.ts';
import '../../ui/field.css';
import '../../ui/select.css';

/** A field for a name that may be known already: what is known is offered, anything may be written. */
export function SuggestField(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  known: readonly string[];
  hint?: string;
  placeholder?: string;
  problem?: string | null;
  mayBeEmpty?: boolean;
}) {
  const t = useTexts();
  const { label, value, onChange, known, hint, placeholder, problem, mayBeEmpty } = props;
  const looked = value.trim().toLocaleLowerCase();
  const isKnown = known.some((name) => name.toLocaleLowerCase() === looked);
  const items = known
    .filter((name) => isKnown || name.toLocaleLowerCase().includes(looked))
    .slice(0, 50)
    .map((name) => ({ name }));
  return (
    <ComboBox
      className="field"
      inputValue={value}
      onInputChange={onChange}
      items={items}
      allowsCustomValue
      menuTrigger="focus"
      isInvalid={Boolean(problem)}
      onSelectionChange={(key) => {
        if (key !== null) onChange(String(key));
      }}
    >
      <Label className="field-label">
        {label}
        {mayBeEmpty && <span className="field-optional"> · {t('common.optional')}</span>}
      </Label>
      <Input className="field-input" placeholder={placeholder ?? ''} />
      {hint && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-problem">{problem}</FieldError>
      <Popover className="select-list">
        <ListBox>
          {({ name }: { name: string }) => (
            <ListBoxItem id={name} textValue={name} className="select-option">
              {name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
