import { useEffect, useRef } from 'react';
import { openSales } from '../sales/sales-desk.ts';
import { isScanning } from '../scanner/use-scanner.ts';
import { textElement } from '../scanner/field-snapshot.ts';
import { isCovered, openPanel, setDesk, useDesk } from './desk.ts';
import { useCounterActions } from './use-counter-actions.ts';
import type { CounterActions } from './use-counter-actions.ts';
import { searchFieldId } from './use-counter-scanner.ts';

/** The keys of the counter; while a dialog lies over it, none of them works. */
export function useCounterKeys(): void {
  const actions = useCounterActions();
  const latest = useRef(actions);
  latest.current = actions;

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isCovered()) return;
      const act = keyAction(event, latest.current);
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

type Act = (() => void) | null;

function keyAction(event: KeyboardEvent, actions: CounterActions): Act {
  if (event.ctrlKey && !event.altKey && event.key.toLowerCase() === 'z') return undoKey(actions);
  if (event.ctrlKey || event.metaKey) return null;
  if (event.altKey) return altKey(event.key.toUpperCase(), actions);
  const byName = functionKey(event, actions);
  if (byName) return byName;
  return useDesk.getState().view === 'shelf' ? cartKey(event, actions) : null;
}

function undoKey(actions: CounterActions): Act {
  return textElement(document.activeElement)?.value ? null : actions.undo;
}

/** Letters together with Alt: what is needed now and then. While paying they choose the way to pay. */
function altKey(letter: string, actions: CounterActions): Act {
  const { view, unknown } = useDesk.getState();
  if (letter === 'A') return actions.chooseMember;
  if (view === 'pay') return null;
  if (letter === 'C') return () => actions.edit('note');
  if (letter === 'L') return actions.openItem;
  return letter === 'P' && unknown ? actions.newProduct : null;
}

function functionKey({ key, shiftKey }: KeyboardEvent, actions: CounterActions): Act {
  if (shiftKey) return key === 'F6' ? actions.discountCart : null;
  switch (key) {
    case 'F1':
      return () => setDesk({ drawer: 'help' });
    case 'F2':
      return actions.toSearch;
    case 'F3':
      return () => openPanel({ kind: 'held' });
    case 'F4':
      return () => actions.edit('quantity');
    case 'F5':
      return () => actions.edit('price');
    case 'F6':
      return () => actions.edit('discount');
    case 'F7':
      return () => openSales();
    case 'F8':
      return () => void actions.payExact();
    case 'F9':
      return () => void actions.pay();
    case 'F10':
      return () => void actions.printAgain();
    case 'F12':
      return actions.toShift;
    case 'Escape':
      return actions.back;
    default:
      return null;
  }
}

/** Keys for the lines of the cart: only while no text is being written. */
function cartKey(event: KeyboardEvent, actions: CounterActions): Act {
  const field = textElement(document.activeElement);
  if (field && (field.id !== searchFieldId || field.value !== '')) return null;
  if (isScanning(event.timeStamp)) return null;
  const onControl = !field && document.activeElement !== document.body;
  switch (event.key) {
    case 'ArrowUp':
      return () => actions.moveLine(-1);
    case 'ArrowDown':
      return () => actions.moveLine(1);
    case '+':
      return () => actions.step(1);
    case '-':
      return () => actions.step(-1);
    case '*':
      return () => actions.edit('quantity');
    case 'Delete':
      return () => actions.removeLine();
    case 'Enter':
      return onControl ? null : () => undefined;
    default:
      return null;
  }
}
