import { initialsOf } from '../people-words.ts';
import './face.css';

/** A person's initials on a colour of his own. It stands beside the name and is not read aloud. */
export function Face(props: { name: string; colour: number; size?: 'small' | 'normal' | 'large' }) {
  return (
    <span className={`face face-${props.colour} face-${props.size ?? 'normal'}`} aria-hidden="true">
      {initialsOf(props.name)}
    </span>
  );
}
