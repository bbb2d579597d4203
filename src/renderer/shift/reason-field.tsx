import { ToggleButton } from 'react-aria-components';
import { TextField } from '../ui/field.tsx';

/** Why something was done: a likely reason by one touch, or in the person's own words. */
export function ReasonField(props: {
  label: string;
  likely: readonly string[];
  value: string;
  onChange: (reason: string) => void;
  problem?: string | null;
  /** The cursor stands here from the start. */
  isFocused?: boolean;
}) {
  return (
    <div className="reason">
      <TextField
        label={props.label}
        value={props.value}
        maxLength={200}
        autoComplete="off"
        autoFocus={props.isFocused ?? false}
        onChange={props.onChange}
        problem={props.problem ?? null}
      />
      <div className="reason-likely" role="group" aria-label={props.label}>
        {props.likely.map((reason) => (
          <ToggleButton
            key={reason}
            className="chip"
            isSelected={props.value === reason}
            onChange={(isSelected) => props.onChange(isSelected ? reason : '')}
          >
            {reason}
          </ToggleButton>
        ))}
      </div>
    </div>
  );
}
