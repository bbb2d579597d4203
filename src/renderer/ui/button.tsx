import type { ReactNode } from 'react';
import { Button as AriaButton, Link as AriaLink } from 'react-aria-components';
import type { ButtonProps as AriaButtonProps } from 'react-aria-components';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import { Shortcut } from './shortcut.tsx';
import './button.css';

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  children: ReactNode;
  /** `main`: the one action of a screen. `danger`: destroys. `quiet`: no border until touched. */
  kind?: 'main' | 'plain' | 'quiet' | 'danger';
  /** `sale`: keys of the counter, at least 56 px. */
  size?: 'normal' | 'sale';
  icon?: IconName;
  /** The key that does the same, shown on the button. */
  shortcut?: string;
  wide?: boolean;
}

/** A button with words. */
export function Button(props: ButtonProps) {
  const { children, kind = 'plain', size = 'normal', icon, shortcut, wide, ...rest } = props;
  return (
    <AriaButton
      {...rest}
      className={`button button-${kind} button-${size}${wide ? ' button-wide' : ''}`}
    >
      {icon && <Icon name={icon} />}
      <span className="button-words">{children}</span>
      {shortcut && <Shortcut keys={shortcut} />}
    </AriaButton>
  );
}

export interface IconButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  icon: IconName;
  /** What it does, for those who cannot see the drawing. */
  label: string;
  kind?: 'plain' | 'quiet' | 'danger';
}

/** A square button with a drawing whose meaning everybody knows. */
export function IconButton({ icon, label, kind = 'quiet', ...rest }: IconButtonProps) {
  return (
    <AriaButton {...rest} aria-label={label} className={`button button-${kind} button-icon`}>
      <Icon name={icon} />
    </AriaButton>
  );
}

/** A link that looks like a button; `href` is an address of this app, such as `#/kasir`. */
export function LinkButton(props: {
  href: string;
  children: ReactNode;
  icon?: IconName;
  kind?: 'main' | 'plain' | 'quiet';
  /** Opens beside this window. */
  isElsewhere?: boolean;
}) {
  return (
    <AriaLink
      href={props.href}
      {...(props.isElsewhere ? { target: '_blank', rel: 'noopener' } : {})}
      className={`button button-${props.kind ?? 'plain'} button-normal`}
    >
      {props.icon && <Icon name={props.icon} />}
      <span className="button-words">{props.children}</span>
    </AriaLink>
  );
}
