import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { IconName } from './icon.tsx';
import { Icon } from './icon.tsx';
import './choice.css';

export interface ChoiceOption<K extends string> {
  value: K;
  label: string;
  hint?: string;
  icon?: IconName;
}

export interface ChoiceProps<K extends string> {
  label: string;
  options: readonly ChoiceOption<K>[];
  value: K | null;
  onChange: (value: K) => void;
  /** `row`: short words side by side. `cards`: with a hint each. */
  look?: 'row' | 'cards';
}

/** One of a few, all of them in sight. */
export function Choice<K extends string>(props: ChoiceProps<K>) {
  return (
    <RadioGroup
      className="choice"
      value={props.value}
      onChange={(value) => props.onChange(value as K)}
    >
      <Label className="field-label">{props.label}</Label>
      <div className={`choice-${props.look ?? 'row'}`}>
        {props.options.map((option) => (
          <Radio key={option.value} value={option.value} className="choice-option">
            {option.icon && <Icon name={option.icon} />}
            <span>
              <span className="choice-label">{option.label}</span>
              {option.hint && <span className="choice-hint">{option.hint}</span>}
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
