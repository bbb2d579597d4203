import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import './notice.css';

export type Tone = 'info' | 'good' | 'warn' | 'bad';
const icons = { info: 'info', good: 'check', warn: 'warn', bad: 'warn' } as const;

/** A message in the page. `heard`: read aloud as soon as it appears. */
export function Notice(props: {
  tone: Tone;
  children: ReactNode;
  actions?: ReactNode;
  heard?: boolean;
}) {
  return (
    <div
      className={`notice notice-${props.tone}`}
      {...(props.heard ? { role: props.tone === 'bad' ? 'alert' : 'status' } : {})}
    >
      <Icon name={icons[props.tone]} />
      <div className="notice-words">{props.children}</div>
      {props.actions && <div className="notice-actions">{props.actions}</div>}
    </div>
  );
}
