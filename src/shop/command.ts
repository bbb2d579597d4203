import { hash } from 'node:crypto';
import type { Clock } from './clock.ts';
import { refuse } from './refuse.ts';
import type { Db } from './storage/db.ts';
import type { Tx, Writer } from './storage/writer.ts';

/** Runs a command once for its key, in one transaction. */
export type Commands = <I extends { key: string }, O>(
  procedure: string,
  input: I,
  run: (tx: Tx) => O,
) => Promise<O>;

/** How long the answer to a key is kept: far longer than any window waits before it asks again. */
const keptFor = 7 * 24 * 3_600_000;

/**
 * The one way into the books. The first answer to a key is kept with the change itself, so asking
 * again after a lost connection or a crash gives the same answer and changes nothing; the same key
 * with another input is refused with KEY_REUSED. A refused command leaves no trace, its key is free.
 */
export function createCommands(db: Db, writer: Writer, clock: Clock): Commands {
  const find = db.prepare<[string], { procedure: string; digest: string; answer: string }>(
    'SELECT procedure, digest, answer FROM command WHERE key = ?',
  );
  const insert = db.prepare(
    'INSERT INTO command (key, procedure, digest, answer, at) VALUES (?, ?, ?, ?, ?)',
  );

  return (procedure, input, run) =>
    writer.transaction((tx) => {
      const digest = hash('sha256', JSON.stringify(input), 'base64');
      const seen = find.get(input.key);
      if (seen !== undefined) {
        if (seen.procedure !== procedure || seen.digest !== digest) throw refuse('KEY_REUSED');
        return JSON.parse(seen.answer) as ReturnType<typeof run>;
      }
      const answer = run(tx);
      insert.run(input.key, procedure, digest, JSON.stringify(answer), clock.now());
      return answer;
    });
}

/** Forgets the answers to keys that nobody asks with any more. */
export function forgetOldCommands(db: Db, now: number): void {
  db.prepare('DELETE FROM command WHERE at < ?').run(now - keptFor);
}
