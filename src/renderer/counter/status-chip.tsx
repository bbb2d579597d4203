import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { Icon } from '../ui/icon.tsx';
import type { IconName } from '../ui/icon.tsx';

/** One state in the strip; touching it tells more. */
export function StatusChip(props: {
  icon: IconName;
  tone: 'calm' | 'good' | 'warn' | 'bad';
  words: string;
  title: string;
  children: ReactNode;
}) {
  return (
    <DialogTrigger>
      <Button
        className={`state-chip is-${props.tone}`}
        aria-label={`${props.title}: ${props.words}`}
      >
        <Icon name={props.icon} size={20} />
        <span className="state-words">{props.words}</span>
      </Button>
      <Popover placement="bottom end">
        <Dialog className="strip-panel">
          <Heading slot="title" level={2}>
            {props.title}
          </Heading>
          {props.children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
