import { create } from 'zustand';
import type { CartLine, CompletedSale } from '../../contract/counter.ts';
import type { UnknownCode } from './unknown-code.ts';
import type { Unit } from '../../domain/quantity.ts';
import { isScreenCovered } from '../cover.ts';

/** A product as far as asking for its weight or price needs it. */
export interface Wanted {
  id: string;
  name: string;
  unit: Unit;
  price: number | null;
}

/** Something the counter asks on a number pad. Scanning goes on meanwhile. */
export type Question =
  /** A weighed product touched on the shelf: how much of it. */
  | { kind: 'measure'; product: Wanted }
  /** A weighed product that was scanned and already has a line: how much of it. `before`: thousandths until then. */
  | { kind: 'scanned'; line: CartLine; before: number }
  | { kind: 'price'; product: Wanted; quantity: number };

/** What of a line the editor changes. */
export type LineField = 'quantity' | 'price' | 'discount' | 'note';

/** What stands between shelf and cart. It covers neither; scanning goes on. */
export type Panel =
  | { kind: 'line'; lineId: string; field: LineField }
  | { kind: 'cartDiscount' }
  | { kind: 'held' }
  | { kind: 'member' }
  /** `code`: the one that nobody knew. */
  | { kind: 'openItem'; code: string | null }
  | { kind: 'newProduct'; code: string };

interface Desk {
  /** What stands beside the cart. */
  view: 'shelf' | 'pay' | 'done' | 'sales';
  /** On narrow screens: the shelf or the cart. */
  side: 'shelf' | 'cart';
  sideBefore: 'shelf' | 'cart';
  search: string;
  /** Which of the found products Enter adds. */
  found: number;
  categoryId: string | null;
  lineId: string | null;
  questions: readonly Question[];
  /** What the last scan or command was refused with; the next success takes it away. */
  problem: { words: string; at: number } | null;
  /** A code that named nothing; the next success takes it away. */
  unknown: UnknownCode | null;
  panel: Panel | null;
  sale: CompletedSale | null;
  drawer: 'help' | null;
  pending: number;
}

const fresh: Desk = {
  view: 'shelf',
  side: 'shelf',
  sideBefore: 'shelf',
  search: '',
  found: 0,
  categoryId: null,
  lineId: null,
  questions: [],
  problem: null,
  unknown: null,
  panel: null,
  sale: null,
  drawer: null,
  pending: 0,
};

/** How the counter looks at the moment: nothing in here would be missed after a reload. */
export const useDesk = create<Desk>(() => fresh);

export const setDesk = useDesk.setState;

/** Makes a line the chosen one; the editor follows. */
export function chooseLine(lineId: string): void {
  setDesk(({ panel }) => ({
    lineId,
    panel: panel?.kind === 'line' ? { ...panel, lineId } : panel,
  }));
}

/** Opens a panel beside the cart. The payment stays only where `overPay` says so. */
export function openPanel(panel: Panel, overPay: 'overPay' | null = null): void {
  setDesk((desk) => ({
    panel,
    sideBefore: desk.panel ? desk.sideBefore : desk.side,
    side: 'shelf',
    problem: null,
    ...(overPay ? {} : { view: 'shelf', sale: null }),
  }));
}

/** Closes the panel; on narrow screens the cart comes back if it was there before. */
export function closePanel(): void {
  setDesk((desk) => (desk.panel ? { panel: null, side: desk.sideBefore } : {}));
}

export function askOnPad(question: Question): void {
  setDesk(({ questions }) => ({ questions: [...questions, question] }));
}

export function questionAnswered(): void {
  setDesk(({ questions }) => ({ questions: questions.slice(1) }));
}

/** True while something lies over the counter and takes the keys. */
export function isCovered(): boolean {
  const { questions, drawer } = useDesk.getState();
  return isScreenCovered() || questions.length > 0 || drawer !== null;
}
