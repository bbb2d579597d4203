import './shortcut.css';

/** The name of a key, as it stands on the keyboard. Hidden where there is no keyboard. */
export function Shortcut({ keys }: { keys: string }) {
  return (
    <kbd className="shortcut" aria-hidden="true">
      {keys}
    </kbd>
  );
}
