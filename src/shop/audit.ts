import { hash } from 'node:crypto';
import type { AuditAction } from '../contract/audit.ts';
import type { Clock } from './clock.ts';
import type { Actor, Person } from './people/caller.ts';
import type { Db } from './storage/db.ts';

export interface AuditEntry {
  who: Actor;
  /** Whoever approved what `who` may not do alone. */
  approvedBy?: Person | null;
  action: AuditAction;
  /** The id or number of what was acted on. */
  subject: string;
  detail: Record<string, unknown>;
}

export type Audit = (entry: AuditEntry) => void;

interface Row {
  number: number;
  at: number;
  who: string;
  action: string;
  subject: string;
  detail: string;
  previous: string;
  hash: string;
}

/** Writes the audit log. Each entry carries the hash of the one before. Call it inside a command. */
export function createAudit(db: Db, clock: Clock): Audit {
  const last = db.prepare<[], { number: number; hash: string }>(
    'SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1',
  );
  const insert = db.prepare(
    `INSERT INTO audit (number, at, who, action, subject, detail, previous, hash)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  return (entry) => {
    const before = last.get();
    const row = {
      number: (before?.number ?? 0) + 1,
      at: clock.now(),
      // As the database gives them back: it keeps no half of a character.
      who: entry.who.name.toWellFormed(),
      action: entry.action,
      subject: entry.subject.toWellFormed(),
      detail: JSON.stringify(detailOf(entry)),
      previous: before?.hash ?? '',
    };
    const { number, at, who, action, subject, detail, previous } = row;
    insert.run(number, at, who, action, subject, detail, previous, hashOf(row));
  };
}

/** A name can change and belong to two: the ids stand in the detail as `by`. */
function detailOf({ who, approvedBy = null, detail }: AuditEntry): Record<string, unknown> {
  return who.id === null && approvedBy === null
    ? detail
    : { ...detail, by: { id: who.id, approvedBy } };
}

/** Walks the audit log and returns the number of the first entry that does not fit, or null. */
export function firstBrokenEntry(db: Db): number | null {
  let previous = '';
  let number = 0;
  for (const row of db.prepare<[], Row>('SELECT * FROM audit ORDER BY number').iterate()) {
    number += 1;
    const whole = row.number === number && row.previous === previous && row.hash === hashOf(row);
    if (!whole) return row.number;
    previous = row.hash;
  }
  return null;
}

function hashOf(row: Omit<Row, 'hash'>): string {
  const text = JSON.stringify([
    row.number,
    row.at,
    row.who,
    row.action,
    row.subject,
    row.detail,
    row.previous,
  ]);
  return hash('sha256', text, 'hex');
}
