import type { SheetDesign } from '../../domain/cards/card-layouts.ts';
import { newId } from '../clock.ts';
import type { PrintedCardSign } from './printed-cards.ts';

/** What was drawn for somebody, and what its cards say: nothing for portraits, which carry no price. */
export interface Drawing {
  design: SheetDesign | 'zpl';
  printed: readonly PrintedCardSign[];
}

/**
 * What was drawn last. A window names a drawing when it is on paper; what stands on it the shop
 * knows by itself.
 */
export interface Drawings {
  /** Returns what the drawing is called. */
  keep(drawing: Drawing): string;
  /** Null where it was never drawn, or so long ago that it is forgotten. */
  find(id: string): Drawing | null;
}

/** A window marks what it has drawn a moment ago; there are never many windows. */
const mostKept = 8;

export function createDrawings(): Drawings {
  const kept = new Map<string, Drawing>();
  return {
    keep: (drawing) => {
      const id = newId();
      kept.set(id, drawing);
      for (const oldest of [...kept.keys()].slice(0, -mostKept)) kept.delete(oldest);
      return id;
    },
    find: (id) => kept.get(id) ?? null,
  };
}
