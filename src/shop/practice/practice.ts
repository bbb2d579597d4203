import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Practice as PracticeState } from '../../contract/practice.ts';
import type { Caller } from '../people/caller.ts';
import { refuse } from '../refuse.ts';
import { workerFile } from '../worker-file.ts';
import { tasksDone } from './tasks.ts';
import type { BooksClient } from './tasks.ts';

/** What practice needs of the shop that it opens on the copy. */
export interface PracticeShop {
  client: BooksClient;
  clientAs(session: string | null): BooksClient;
  callerOf(session: string | null): Caller;
  /** Signs a member of staff in without a PIN. */
  beginSession(staffId: string): string;
  pictureFile(hash: string, size: 'full' | 'thumb'): string | null;
  drawnCards(drawing: string): string | null;
  close(): Promise<void>;
}

export interface PracticeDeps {
  /** The data folder and the books in it. The copy lies in `practice/` below. */
  folder: string;
  file: string;
  open(folder: string): PracticeShop;
  report(error: unknown): void;
}

export interface Practice {
  /** The shop on the copy; null while nobody practises. */
  shop(): PracticeShop | null;
  state(): Promise<PracticeState | null>;
  /** Refuses PRACTICE_NOT_POSSIBLE where the copy cannot be made, such as on a full disk. */
  begin(caller: Caller): Promise<{ session: string; registerId: string }>;
  end(): Promise<void>;
}

/** A made-up merchant's static code: no payment application finds an account behind it. */
const madeUpQris =
  '00020101021126680016ID.CO.CONTOH.WWW011893600000000000000002150000000000000010303UMI51440014ID.CO.QRIS.WWW0215ID10000000000000303UMI5204599953033605802ID5915KOPERASI CONTOH6011DESA CONTOH61050000063041FBC';

/** Nobody's PIN: it opens nothing but the copy. */
const supervisor = { name: 'Penyelia Latihan', pin: '527903' };

interface Running {
  shop: PracticeShop;
  registerId: string;
}

/** The throw-away copy of the books on which a cashier practises. There is one at a time. */
export function createPractice(deps: PracticeDeps): Practice {
  const place = join(deps.folder, 'practice');
  let running: Running | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  // What a power cut left behind is nobody's any more.
  throwAway();

  function throwAway(): void {
    rmSync(place, { recursive: true, force: true });
  }

  async function close(): Promise<void> {
    const ended = running;
    running = null;
    await ended?.shop.close();
    throwAway();
  }

  async function begin(caller: Caller): Promise<{ session: string; registerId: string }> {
    if (caller.kind !== 'staff') throw refuse('SIGN_IN_NEEDED');
    await close();
    mkdirSync(place, { recursive: true, mode: 0o700 });
    const shop = await copyAndOpen(caller.id);
    try {
      running = { shop, registerId: await furnish(shop.client) };
      return { session: shop.beginSession(caller.id), registerId: running.registerId };
    } catch (error) {
      await shop.close();
      throwAway();
      throw error;
    }
  }

  async function copyAndOpen(keep: string): Promise<PracticeShop> {
    try {
      const copy = join(place, 'kompor.db');
      const worker = new Worker(workerFile('practice/practice-copy-worker'), {
        workerData: { file: deps.file, copy, keep },
      });
      // `once` throws what the worker throws.
      await once(worker, 'exit');
      return deps.open(place);
    } catch (error) {
      deps.report(error);
      throwAway();
      throw refuse('PRACTICE_NOT_POSSIBLE');
    }
  }

  /** One after the other: two windows that begin at once must not copy over each other. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = turn.then(work, work);
    turn = done.catch(() => undefined);
    return done;
  }

  return {
    shop: () => running?.shop ?? null,
    state: async () => {
      if (running === null) return null;
      const { shop, registerId } = running;
      return { registerId, supervisor, tasks: await tasksDone(shop.client, registerId) };
    },
    begin: (caller) => inTurn(() => begin(caller)),
    end: () => inTurn(close),
  };
}

/** What a practice counter needs: a register of its own, a code to pay by, somebody who approves. */
async function furnish(client: BooksClient): Promise<string> {
  const key = () => crypto.randomUUID();
  const taken = new Set((await client.registers.list({})).map(({ code }) => code));
  const code = ['L1', ...Array.from({ length: 100 }, (_, index) => `L${index + 2}`)].find(
    (one) => !taken.has(one),
  );
  if (code === undefined) throw new Error('every register code of practice is taken');
  const { id } = await client.registers.save({ key: key(), id: null, code, name: 'Latihan' });
  await client.qris.save({ key: key(), payload: madeUpQris });
  await client.people.save({ key: key(), id: null, role: 'supervisor', ...supervisor });
  return id;
}
