import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import './chips.css';

export interface Chip<K extends string> {
  value: K;
  label: string;
  count?: number;
}

/** A row of filters of which one holds; scrolls sideways where it is longer than the screen. */
export function Chips<K extends string>(props: {
  label: string;
  chips: readonly Chip<K>[];
  value: K;
  onChange: (value: K) => void;
}) {
  return (
    <ToggleButtonGroup
      className="chips"
      aria-label={props.label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[props.value]}
      onSelectionChange={(keys) => {
        for (const key of keys) props.onChange(key as K);
      }}
    >
      {props.chips.map((chip) => (
        <ToggleButton key={chip.value} id={chip.value} className="chip">
          {chip.label}
          {chip.count !== undefined && <span className="chip-count">{chip.count}</span>}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
