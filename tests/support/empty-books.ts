import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';
import { openStore } from '../../src/shop/storage/store.ts';

declare module 'vitest' {
  interface ProvidedContext {
    emptyBooks: string;
  }
}

/** Vitest's global set-up: books with every migration behind them, made once for all tests. */
export default function makeEmptyBooks(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'kompor-empty-'));
  openStore(folder).close();
  project.provide('emptyBooks', join(folder, 'kompor.db'));
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}

/** Puts them into a new data folder: opening it is then quick. How books are migrated has its own tests. */
export function putEmptyBooks(folder: string): void {
  copyFileSync(inject('emptyBooks'), join(folder, 'kompor.db'));
}
