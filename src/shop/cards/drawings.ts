import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
  /** Keeps what was drawn, with its PDF as a file where it is to be printed. Returns what it is called. */
  keep(drawing: Drawing, pdf?: Uint8Array): string;
  /** Null where it was never drawn, or so long ago that it is forgotten. */
  find(id: string): Drawing | null;
  /** The PDF that was kept with it, or null. */
  file(id: string): string | null;
}

/** A window marks and prints what it has drawn a moment ago; there are never many windows. */
const mostKept = 8;

/** `folder` is for the PDFs; what a shop before this one left in it is thrown away. */
export function createDrawings(folder: string): Drawings {
  const kept = new Map<string, Drawing & { file: string | null }>();
  remove(folder);

  const forgetOldest = (): void => {
    for (const [id, { file }] of [...kept].slice(0, -mostKept)) {
      kept.delete(id);
      if (file !== null) remove(file);
    }
  };

  return {
    keep: (drawing, pdf) => {
      const id = newId();
      const file = pdf === undefined ? null : join(folder, `${id}.pdf`);
      if (file !== null && pdf !== undefined) {
        mkdirSync(folder, { recursive: true });
        writeFileSync(file, pdf);
      }
      kept.set(id, { ...drawing, file });
      forgetOldest();
      return id;
    },
    find: (id) => kept.get(id) ?? null,
    file: (id) => kept.get(id)?.file ?? null,
  };
}

function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // On Windows a viewer may still have it open: the next start throws it away.
  }
}
