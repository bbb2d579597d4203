import { createHash } from 'node:crypto';
import type { ImportStatus } from '../../../contract/catalogue.ts';
import type { Clock } from '../../clock.ts';
import { newId } from '../../clock.ts';
import type { Commands } from '../../command.ts';
import type { Events } from '../../events.ts';
import type { Actor } from '../../people/caller.ts';
import { refuse } from '../../refuse.ts';
import type { Store } from '../../storage/store.ts';
import { startJob } from './job.ts';
import type { Job } from './job.ts';

export interface ImportsDeps {
  store: Pick<Store, 'file' | 'writer'>;
  clock: Clock;
  commands: Commands;
  events: Events;
  /** Told when an import has been committed: other connections wrote into the outbox. */
  applied(): void;
  report(error: unknown): void;
}

interface StartInput {
  key: string;
  fileName: string;
  /** Base64. */
  data: string;
}

interface ApplyInput {
  key: string;
  importId: string;
  skipRefused: boolean;
}

export interface Imports {
  /** Refuses with IMPORT_BUSY while another import is read or applied; one that waits gives way. */
  start(input: StartInput): Promise<ImportStatus>;
  /** Refuses with IMPORT_NOT_FOUND. */
  status(importId: string): ImportStatus;
  /**
   * Applies a preview in one transaction on its own thread, while other commands wait their turn.
   * Refuses with IMPORT_NOT_FOUND, IMPORT_NOT_READY, IMPORT_ROWS_REFUSED, IMPORT_NOTHING_TO_DO and,
   * where the catalogue changed under the preview, IMPORT_OUTDATED.
   */
  apply(input: ApplyInput, who: Actor): Promise<ImportStatus>;
  /** Stops an import. Until its commit nothing of it is kept; after it, nothing is undone. */
  cancel(importId: string): ImportStatus;
  stop(): Promise<void>;
}

/** Finished imports that can still be asked about. */
const remembered = 20;

export function createImports(deps: ImportsDeps): Imports {
  const { commands, events, store } = deps;
  const jobs = new Map<string, Job>();

  const find = (importId: string): Job => {
    const job = jobs.get(importId);
    if (job === undefined) throw refuse('IMPORT_NOT_FOUND');
    return job;
  };

  const makeRoom = (): void => {
    for (const job of jobs.values()) {
      const { state } = job.status();
      if (state === 'reading' || state === 'applying') throw refuse('IMPORT_BUSY');
      if (state === 'ready') job.cancel();
    }
    for (const importId of [...jobs.keys()].slice(0, -remembered)) jobs.delete(importId);
  };

  const begin = (importId: string, fileName: string, bytes: Uint8Array): void => {
    const onChange = ({ state, done, total }: ImportStatus): void => {
      events.publish({ type: 'import', importId, state, done, total });
    };
    const task = { importId, file: store.file, fileName, bytes };
    jobs.set(importId, startJob(task, onChange, deps.report));
  };

  const refuseUnlessReady = (job: Job, skipRefused: boolean): void => {
    const { state, preview } = job.status();
    if (state !== 'ready' || preview === null) throw refuse('IMPORT_NOT_READY');
    const { counts } = preview;
    if (counts.refused > 0 && !skipRefused) {
      throw refuse('IMPORT_ROWS_REFUSED', { refused: counts.refused });
    }
    if (counts.new + counts.changed === 0) throw refuse('IMPORT_NOTHING_TO_DO');
  };

  return {
    start: ({ key, fileName, data }) => {
      const bytes = Buffer.from(data, 'base64');
      const digest = createHash('sha256').update(bytes).digest('base64');
      return commands('catalogue.startImport', { key, fileName, digest }, (tx) => {
        makeRoom();
        const importId = newId();
        tx.after(() => {
          begin(importId, fileName, bytes);
        });
        return { importId, state: 'reading', done: 0, total: null, preview: null, failure: null };
      });
    },

    status: (importId) => find(importId).status(),

    apply: async (input, who) => {
      const job = jobs.get(input.importId);
      if (job?.status().state !== 'ready') {
        return commands('catalogue.applyImport', input, () => {
          throw refuse(job === undefined ? 'IMPORT_NOT_FOUND' : 'IMPORT_NOT_READY');
        });
      }
      refuseUnlessReady(job, input.skipRefused);
      const status = await job.apply(store.writer, {
        input,
        who,
        now: deps.clock.now(),
      });
      if (status.state === 'done') {
        events.publish({ type: 'catalogue' });
        deps.applied();
      }
      const failure = status.failure?.code;
      if (failure === 'IMPORT_OUTDATED' || failure === 'KEY_REUSED') throw refuse(failure);
      return status;
    },

    cancel: (importId) => find(importId).cancel(),

    stop: async () => {
      await Promise.all([...jobs.values()].map((job) => job.stop()));
    },
  };
}
