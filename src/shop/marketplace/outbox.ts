import { newId } from '../clock.ts';
import type { Clock } from '../clock.ts';
import type { Events } from '../events.ts';
import type { Db } from '../storage/db.ts';
import type { Tx } from '../storage/writer.ts';
import { outboxSql } from './sql.ts';
import type { OutboxKind, OutboxRow } from './sql.ts';

/** What leaves the shop goes through here, written in the transaction of what it tells of. */
export interface Outbox {
  /**
   * Notes that a sale was made or that a product or its stock changed. Products and stock are
   * sent as they are when they go out, so a second change before that joins the first.
   */
  put(tx: Tx, kind: OutboxKind, subjectId: string): void;
  /** What waits or was sent without an answer, oldest first, after the id `after`. */
  open(kind: OutboxKind, after: string, limit: number): OutboxRow[];
  /** Marks rows as on their way. Until they are settled nobody knows whether they arrived. */
  markSent(ids: readonly string[]): void;
  settle(results: readonly Settlement[]): void;
  /** Forgets products and levels that were accepted long ago; sales are kept. */
  forgetSettled(): void;
  /** Tells whoever uploads that there is something new. */
  onPut(listener: () => void): void;
  /** Says the same of what another connection has put. */
  announce(): void;
}

export interface Settlement {
  id: string;
  state: 'accepted' | 'decision' | 'waiting';
  code: string | null;
  reason: string | null;
}

/** Milliseconds for which a settled row that can be made again is kept for the eye. */
const keptFor = 30 * 24 * 3_600_000;

export function createOutbox(db: Db, clock: Clock, events: Events): Outbox {
  const sql = outboxSql(db);
  const listeners: (() => void)[] = [];
  const announced = new WeakSet<Tx>();
  const announce = (): void => {
    for (const listener of listeners) listener();
    events.publish({ type: 'marketplace' });
  };

  return {
    put: (tx, kind, subjectId) => {
      const joinable = kind === 'sale' ? undefined : sql.joinable.get(subjectId, kind);
      if (joinable === undefined) sql.insert.run(newId(), kind, subjectId, clock.now());
      else sql.wait.run(joinable.id);
      // One word for all that a transaction puts: a new marketplace gets every product at once.
      if (announced.has(tx)) return;
      announced.add(tx);
      tx.after(announce);
    },
    open: (kind, after, limit) => sql.openAfter.all(kind, after, limit),
    markSent: (ids) => {
      for (const id of ids) sql.send.run(id);
    },
    settle: (results) => {
      for (const result of results) sql.settle.run({ ...result, at: clock.now() });
    },
    forgetSettled: () => {
      sql.forgetSettled.run(clock.now() - keptFor);
    },
    onPut: (listener) => {
      listeners.push(listener);
    },
    announce,
  };
}
