import type { ReactNode } from 'react';
import { Disclosure } from '../ui/disclosure.tsx';
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
    <Disclosure
      className={`state-chip is-${props.tone}`}
      label={nameOf(props.title, props.words)}
      title={props.title}
      face={
        <>
          <Icon name={props.icon} size={20} />
          <span className="state-words">{props.words}</span>
        </>
      }
    >
      {props.children}
    </Disclosure>
  );
}

/** Words that name what they are about are not announced by it once more. */
function nameOf(title: string, words: string): string {
  const isNamed = words.toLocaleLowerCase().includes(title.toLocaleLowerCase());
  return isNamed ? words : `${title}: ${words}`;
}
