import { create } from 'zustand';
import type { KioskProduct } from '../../contract/kiosk-door.ts';
import { usePreferences } from '../preferences.ts';
import { queryClient } from '../query-client.ts';
import { shop } from './client.ts';

/** What a visitor looks at. */
export type Place =
  | { kind: 'home' | 'categories' | 'producers' | 'map' | 'newest' | 'search' | 'scan' | 'basket' }
  | { kind: 'category' | 'producer' | 'village' | 'product'; id: string }
  | { kind: 'guests'; isGoodbye: boolean }
  | { kind: 'thanks' };

/** Goods that a visitor has chosen. Of what is weighed it is one: how much shows the scale. */
export interface Chosen {
  product: KioskProduct;
  pieces: number;
}

interface Visit {
  /** Where the visitor is; null while nobody is here and the slides run. */
  place: Place | null;
  /** The way back. */
  before: Place[];
  chosen: Chosen[];
  /** Opens the basket at the shop again, where one was made for the counter. */
  basketToken: string | null;
  /** The screen's content stands low, for somebody who sits. */
  isLow: boolean;
  search: string;
  /** The staff's way out is on screen. */
  isLeaving: boolean;
  /** What is told over everything for a while. */
  note: Note | null;
  /** The guest book's answers; told to the shop once, when the visit ends. */
  answers: Answers;
  /** Searches that have been counted. */
  counted: readonly string[];
  /** Which visit it is: what comes back for another one is nobody's. */
  number: number;
  /** A PIN has ended the kiosk. */
  hasLeft: boolean;
}

/** A code of nothing on sale here; the shop is away; the basket holds no more kinds of goods. */
export type Note = 'unknown' | 'away' | 'full';

export type Answers = Parameters<typeof shop.guest>[0];

export const noAnswers: Answers = { from: null, size: null, reason: null };

const nobody: Omit<Visit, 'hasLeft' | 'number'> = {
  place: null,
  before: [],
  chosen: [],
  basketToken: null,
  isLow: false,
  search: '',
  isLeaving: false,
  note: null,
  answers: noAnswers,
  counted: [],
};

/** One visit: from the first touch until it is quiet again. Nothing of it outlasts it. */
export const useVisit = create<Visit>(() => ({ ...nobody, number: 0, hasLeft: false }));

const most = { kinds: 40, pieces: 99, before: 50 };

/** Goes somewhere; `back` leads here again. */
export function go(place: Place): void {
  useVisit.setState(({ place: here, before }) => ({
    place,
    before: here === null ? [] : [...before, here].slice(-most.before),
    isLeaving: false,
  }));
}

export function goBack(): void {
  useVisit.setState(({ before }) => ({
    place: before.at(-1) ?? { kind: 'home' },
    before: before.slice(0, -1),
  }));
}

export function goHome(): void {
  useVisit.setState({ place: { kind: 'home' }, before: [], search: '' });
}

/** The visitor has gone: whoever comes next begins anew, in Indonesian, with what is on sale now. */
export function endVisit(): void {
  const { answers, number } = useVisit.getState();
  // What cannot be counted now is not counted: nobody waits for it.
  if (!isUnanswered(answers)) shop.guest(answers).catch(() => undefined);
  useVisit.setState({ ...nobody, number: number + 1 });
  speakIndonesian();
  queryClient.removeQueries({ type: 'inactive' });
  void queryClient.invalidateQueries();
}

/** Every visit begins in Indonesian; nothing is written down where it is so already. */
export function speakIndonesian(): void {
  if (usePreferences.getState().language !== 'id') usePreferences.setState({ language: 'id' });
}

/** Whether none of the guest book's questions has an answer. */
export function isUnanswered({ from, size, reason }: Answers): boolean {
  return from === null && size === null && reason === null;
}

/** Tells something over everything; it goes by itself. */
export function tell(note: Note): void {
  useVisit.setState({ note });
}

/** Puts one more of a product into the basket. */
export function put(product: KioskProduct): void {
  const held = useVisit.getState().chosen.find((one) => one.product.id === product.id);
  setPieces(product, (held?.pieces ?? 0) + 1);
}

/** Sets how many of a product are in the basket; 0 takes it out. */
export function setPieces(product: KioskProduct, pieces: number): void {
  useVisit.setState(({ chosen }) => {
    const wished = isWeighed(product) ? Math.min(pieces, 1) : Math.min(pieces, most.pieces);
    const others = chosen.filter((one) => one.product.id !== product.id);
    if (wished <= 0) return { chosen: others };
    const place = chosen.findIndex((one) => one.product.id === product.id);
    if (place < 0 && chosen.length >= most.kinds) return { note: 'full' as const };
    const line = { product, pieces: wished };
    return { chosen: place < 0 ? [...chosen, line] : chosen.with(place, line) };
  });
}

export function piecesOf(chosen: readonly Chosen[], productId: string): number {
  return chosen.find((one) => one.product.id === productId)?.pieces ?? 0;
}

/** Whether the scale at the counter says how much it is. */
export function isWeighed({ unit }: Pick<KioskProduct, 'unit'>): boolean {
  return unit !== 'piece' && unit !== 'pack';
}
