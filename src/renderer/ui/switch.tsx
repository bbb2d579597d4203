import type { ReactNode } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components';
import './switch.css';

/** On or off, at once. */
export function Switch(props: {
  children: ReactNode;
  isOn: boolean;
  onChange: (on: boolean) => void;
  isDisabled?: boolean;
}) {
  return (
    <AriaSwitch
      className="switch"
      isSelected={props.isOn}
      onChange={props.onChange}
      isDisabled={props.isDisabled ?? false}
    >
      <span className="switch-track" aria-hidden="true" />
      {props.children}
    </AriaSwitch>
  );
}
