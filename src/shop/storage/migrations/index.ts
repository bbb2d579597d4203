import type { Migration } from './migration.ts';
import { ground } from './0001-ground.ts';

/** Every step, in order. A step that has been released is never changed. */
export const migrations: readonly Migration[] = [ground];
