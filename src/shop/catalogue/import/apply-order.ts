import Database from 'better-sqlite3';
import type { ImportPreview, ImportStatus } from '../../../contract/catalogue.ts';
import { createCommands } from '../../command.ts';
import { Refusal } from '../../refuse.ts';
import type { Db } from '../../storage/db.ts';
import { createWriter } from '../../storage/writer.ts';
import { createApplyPlan } from './apply.ts';
import { ImportRefusal } from './import-refusal.ts';
import type { ReadFile } from './imported.ts';
import type { ApplyOrder, ImportTask } from './messages.ts';
import { planImport } from './plan.ts';
import type { Plan } from './plan.ts';
import { readStanding } from './standing.ts';

export interface ApplyHooks {
  /** Told after every product; throws to stop. */
  onProduct(done: number): void;
  /** Called when all is written and nothing committed; throws where the import is not wanted any more. */
  beforeCommit(): void;
}

/**
 * Applies a previewed plan as the command that it is, in one transaction on a connection of its
 * own. Throws ImportRefusal IMPORT_OUTDATED where the catalogue is not what the preview compared
 * with, and KEY_REUSED.
 */
export async function applyOrder(
  task: ImportTask,
  file: ReadFile,
  plan: Plan,
  order: ApplyOrder,
  hooks: ApplyHooks,
): Promise<ImportStatus> {
  const db = openWriter(task.file);
  try {
    const clock = { now: () => order.now };
    const applyPlan = createApplyPlan(db, clock);
    const commands = createCommands(db, createWriter(db), clock);
    return await commands('catalogue.applyImport', order.input, () => {
      const current = planImport(file, task.fileName, readStanding(db, file.format));
      if (current.digest !== plan.digest) throw new ImportRefusal('IMPORT_OUTDATED', '');
      const { importId, fileName } = task;
      applyPlan(plan, { importId, fileName, who: order.who, onProduct: hooks.onProduct });
      hooks.beforeCommit();
      return doneStatus(importId, plan.preview);
    });
  } catch (error) {
    if (error instanceof Refusal && error.code === 'KEY_REUSED') {
      throw new ImportRefusal('KEY_REUSED', '', { cause: error });
    }
    throw error;
  } finally {
    db.close();
  }
}

/** The same promises about what is on the disk as the shop's own connection. */
function openWriter(file: string): Db {
  const db = new Database(file, { fileMustExist: true });
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.pragma('busy_timeout = 5000');
  db.pragma('cache_size = -32000');
  db.pragma('trusted_schema = OFF');
  return db;
}

function doneStatus(importId: string, preview: ImportPreview): ImportStatus {
  const total = preview.counts.new + preview.counts.changed;
  return { importId, state: 'done', done: total, total, preview, failure: null };
}
