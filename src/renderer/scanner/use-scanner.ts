import { useEffect, useRef } from 'react';
import { snapshotField, textElement } from './field-snapshot.ts';
import { createWedge } from './wedge.ts';

export interface ScannerOptions {
  onScan: (code: string) => void;
  /** The field that takes what is typed while no field has the focus; null while none should. */
  home: () => HTMLInputElement | null;
}

/** Fields with this attribute hold figures that people type quickly. */
export const figuresField = { 'data-figures': '' } as const;

let busyUntil: ((at: number) => boolean) | null = null;

/** True in the midst of a scan: a printable key is then no shortcut. */
export function isScanning(at: number): boolean {
  return busyUntil?.(at) ?? false;
}

/**
 * Hears a wedge scanner wherever the focus is while the component is on screen. What the scanner
 * typed into a field is taken out again, and its Enter presses nothing.
 */
export function useScanner(options: ScannerOptions): void {
  const latest = useRef(options);
  latest.current = options;

  useEffect(() => {
    const wedge = createWedge();
    let restore: (() => void) | null = null;
    busyUntil = (at) => wedge.isBusy(at);

    const onKeyDown = (event: KeyboardEvent) => {
      let field = textElement(document.activeElement);
      const step = wedge.press({
        key: event.key,
        at: event.timeStamp,
        ctrl: event.ctrlKey,
        alt: event.altKey,
        meta: event.metaKey,
        repeat: event.repeat,
        inFigures: field?.hasAttribute('data-figures') ?? false,
      });
      if (step.kind === 'begin') {
        if (!field && event.key !== ' ') {
          field = latest.current.home();
          field?.focus({ preventScroll: true });
        }
        restore = field ? snapshotField(field) : null;
      } else if (step.kind === 'more' && !field) {
        // A space inside a code must not press the button that has the focus.
        event.preventDefault();
        event.stopPropagation();
      } else if (step.kind === 'scan') {
        event.preventDefault();
        event.stopImmediatePropagation();
        restore?.();
        restore = null;
        latest.current.onScan(step.code);
      }
    };

    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true });
      busyUntil = null;
    };
  }, []);
}
