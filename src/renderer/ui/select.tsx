import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
} from 'react-aria-components';
import { Icon } from './icon.tsx';
import './field.css';
import './select.css';

export interface SelectProps<K extends string> {
  label: string;
  options: readonly { value: K; label: string }[];
  value: K;
  onChange: (value: K) => void;
  isDisabled?: boolean;
}

/** A labelled choice of one among several, for more than four; fewer are better seen as cards or chips. */
export function Select<K extends string>(props: SelectProps<K>) {
  return (
    <AriaSelect
      className="field"
      value={props.value}
      onChange={(key) => props.onChange(key as K)}
      isDisabled={props.isDisabled ?? false}
    >
      <Label className="field-label">{props.label}</Label>
      <Button className="field-input select-button">
        <SelectValue />
        <Icon name="down" size={18} />
      </Button>
      <Popover className="select-list">
        <ListBox items={props.options}>
          {(option) => (
            <ListBoxItem id={option.value} textValue={option.label} className="select-option">
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
