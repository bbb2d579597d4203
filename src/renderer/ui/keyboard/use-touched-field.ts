import { useEffect, useState } from 'react';
import { textElement } from '../../scanner/field-snapshot.ts';

/** A phone has a keyboard of its own; a counter's screen has not. */
const roomy = '(min-width: 700px) and (min-height: 560px)';

/**
 * The text field that has the focus, where the last hand on this screen was a finger. Fields for
 * figures have number pads of their own beside them; one with `data-touch-only` wants to be touched
 * itself, because it has the focus whenever nothing else has.
 */
export function useTouchedField(isOn: boolean) {
  const [field, setField] = useState<HTMLInputElement | HTMLTextAreaElement | null>(null);

  useEffect(() => {
    if (!isOn) return undefined;
    let byTouch = false;
    let touched: Element | null = null;
    const onPointer = (event: PointerEvent) => {
      touched = null;
      byTouch = event.pointerType === 'touch' && window.matchMedia(roomy).matches;
      const target = event.target instanceof Element ? textElement(event.target) : null;
      if (!byTouch || !target || !isForText(target)) return;
      touched = target;
      // Before the focus comes, so that the system opens no second keyboard.
      quieten(target);
      if (target === document.activeElement) setField(target);
    };
    const onFocus = () => {
      const active = textElement(document.activeElement);
      const isMeant = active === touched || active?.dataset['touchOnly'] === undefined;
      if (!byTouch || !active || !isMeant || !isForText(active)) return setField(null);
      quieten(active);
      setField(active);
    };
    const onBlur = () => setTimeout(onFocus);
    const onKey = (event: KeyboardEvent) => {
      // Somebody types on real keys, or a scanner does: ours is in the way.
      if (event.isTrusted && event.key.length === 1) {
        byTouch = false;
        setField(null);
      }
    };
    document.addEventListener('pointerdown', onPointer, { capture: true });
    document.addEventListener('focusin', onFocus);
    document.addEventListener('focusout', onBlur);
    window.addEventListener('keydown', onKey, { capture: true });
    return () => {
      document.removeEventListener('pointerdown', onPointer, { capture: true });
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('focusout', onBlur);
      window.removeEventListener('keydown', onKey, { capture: true });
      setField(null);
    };
  }, [isOn]);

  return [field, () => setField(null)] as const;
}

/** The system's own keyboard stays away; what says so already has a number pad of its own. */
function quieten(field: HTMLElement): void {
  field.dataset['touched'] = '';
  field.setAttribute('inputmode', 'none');
}

function isForText(field: HTMLInputElement | HTMLTextAreaElement): boolean {
  const hasPad =
    field.getAttribute('inputmode') === 'none' && field.dataset['touched'] === undefined;
  return !field.readOnly && !field.disabled && field.type !== 'password' && !hasPad;
}
