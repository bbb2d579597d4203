import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import './disclosure.css';

export interface DisclosureProps {
  /** What stands on the key. */
  face: ReactNode;
  /** Its name, which begins with the words on it. */
  label: string;
  title: string;
  className: string;
  children: ReactNode | ((close: () => void) => ReactNode);
}

/**
 * A key that unfolds a panel below itself. The rest of the screen goes on; Esc, a touch elsewhere
 * or leaving it by Tab closes it.
 */
export function Disclosure({ face, label, title, className, children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const key = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLElement>(null);
  const id = useId();
  const close = () => setOpen(false);

  useEffect(() => {
    const whole = place.current;
    if (!isOpen || !whole) return undefined;
    panel.current?.focus();
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      setOpen(false);
      key.current?.focus();
    };
    const onElsewhere = (event: Event) => {
      if (event.target instanceof Node && !whole.contains(event.target)) setOpen(false);
    };
    whole.addEventListener('keydown', onKeyDown);
    document.addEventListener('pointerdown', onElsewhere);
    document.addEventListener('focusin', onElsewhere);
    return () => {
      whole.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('pointerdown', onElsewhere);
      document.removeEventListener('focusin', onElsewhere);
    };
  }, [isOpen]);

  return (
    <div className="disclosure" ref={place}>
      <Button
        ref={key}
        className={className}
        aria-label={label}
        aria-expanded={isOpen}
        {...(isOpen ? { 'aria-controls': id } : {})}
        onPress={() => setOpen(!isOpen)}
      >
        {face}
      </Button>
      {isOpen && (
        <section className="disclosure-panel" id={id} ref={panel} tabIndex={-1} aria-label={title}>
          <h2>{title}</h2>
          {typeof children === 'function' ? children(close) : children}
        </section>
      )}
    </div>
  );
}
