import type { MarketplaceStatus, SyncResult } from '../../contract/marketplace.ts';
import type { Clock } from '../clock.ts';
import type { Events } from '../events.ts';
import { refuse } from '../refuse.ts';
import type { Settings } from '../settings/store.ts';
import { passOn } from './pass-on.ts';
import type { PassOnDeps } from './pass-on.ts';
import { outboxSql } from './sql.ts';
import type { Db } from '../storage/db.ts';
import { connectMarketplace, WireError } from './wire.ts';

/** Milliseconds of quiet after a change before it is passed on: a queue is rung up first. */
const quiet = 20_000;
/** Milliseconds between two rounds while all is well. */
const interval = 3 * 60_000;
const firstPause = 15_000;
const longestPause = 30 * 60_000;

export interface MarketplaceSettings {
  address: string;
  apiKey: string;
  showroom: string | null;
  lastSuccess: number | null;
}

export interface Uploader {
  status(): MarketplaceStatus;
  /** Passes on what waits, now, or joins a round that is under way. Refuses where nothing is set. */
  sync(): Promise<SyncResult>;
  /** Begins the rounds. */
  start(): void;
  /** Begins anew after another marketplace was set: what is under way to the old one is cut short. */
  restart(): void;
  /**
   * Ends the rounds; the one under way is cut short. What it had sent without an answer is asked
   * about again next time.
   */
  stop(): Promise<void>;
}

export interface UploaderDeps extends PassOnDeps {
  db: Db;
  clock: Clock;
  events: Events;
  settings: Settings;
  /** True for books that are thrown away: nothing of them is passed on, whatever is set. */
  practice: boolean;
  /** Where a fault of the program itself goes. */
  report(error: unknown): void;
}

/** The one uploader of the showroom. */
export function createUploader(deps: UploaderDeps): Uploader {
  const { clock, events, settings, writer, outbox } = deps;
  const sql = outboxSql(deps.db);
  let round: Promise<SyncResult> | null = null;
  let failure: MarketplaceStatus['failure'] = null;
  let failures = 0;
  let nextAttemptAt: number | null = null;
  let timer: NodeJS.Timeout | null = null;
  let running = false;
  let line = new AbortController();

  const configured = () =>
    deps.practice ? null : settings.get<MarketplaceSettings>('marketplace');

  const status = (): MarketplaceStatus => {
    const current = configured();
    const counts = sql.count.all();
    const sum = (want: (row: (typeof counts)[number]) => boolean) =>
      counts.filter(want).reduce((total, row) => total + row.count, 0);
    return {
      configured: current !== null,
      address: current?.address ?? null,
      showroom: current?.showroom ?? null,
      syncing: round !== null,
      unsent: sum((row) => row.state !== 'decision'),
      unsentSales: sum((row) => row.state !== 'decision' && row.kind === 'sale'),
      lastSuccess: current?.lastSuccess ?? null,
      needsDecision: sum((row) => row.state === 'decision'),
      failure: current === null ? null : failure,
      nextAttemptAt: current === null ? null : nextAttemptAt,
    };
  };

  const plan = (pause: number): void => {
    if (!running || configured() === null) return;
    const at = clock.now() + pause;
    if (timer !== null && nextAttemptAt !== null && nextAttemptAt <= at) return;
    if (timer !== null) clearTimeout(timer);
    nextAttemptAt = at;
    timer = setTimeout(() => {
      timer = null;
      nextAttemptAt = null;
      if (configured() !== null) sync().catch(deps.report);
    }, pause);
    timer.unref();
  };

  const runRound = async (current: MarketplaceSettings): Promise<SyncResult> => {
    events.publish({ type: 'marketplace' });
    const { signal } = (line = new AbortController());
    const marketplace = connectMarketplace(current.address, current.apiKey, signal);
    let counts = { accepted: 0, duplicate: 0, refused: 0 };
    try {
      const { name } = await marketplace.showroom();
      counts = await passOn(deps, marketplace);
      failure = null;
      failures = 0;
      await writer.transaction(() => {
        const now = configured();
        if (now?.address !== current.address) return;
        settings.set('marketplace', { ...now, showroom: name, lastSuccess: clock.now() });
      });
    } catch (error) {
      if (!(error instanceof WireError)) throw error;
      if (!signal.aborted) {
        failures += 1;
        failure = {
          code: error.code === 'REJECTED' ? 'SERVER_ERROR' : error.code,
          detail: error.message,
        };
      }
    }
    const { unsent } = status();
    return { ...counts, unsent, status: status() };
  };

  const cut = (): void => {
    if (round !== null) line.abort();
  };

  const sync = async (): Promise<SyncResult> => {
    const current = configured();
    if (current === null) throw refuse('MARKETPLACE_NOT_CONFIGURED');
    if (round !== null && line.signal.aborted) {
      await round;
      return sync();
    }
    round ??= runRound(current).finally(() => {
      round = null;
      if (line.signal.aborted) plan(0);
      else plan(failures === 0 ? interval : pauseAfter(failures));
      events.publish({ type: 'marketplace' });
    });
    const result = await round;
    return { ...result, status: status() };
  };

  outbox.onPut(() => {
    if (failures === 0) plan(quiet);
  });

  return {
    status,
    sync,
    start: () => {
      running = true;
      plan(5000);
    },
    restart: () => {
      cut();
      failure = null;
      failures = 0;
      running = true;
      plan(5000);
    },
    stop: async () => {
      running = false;
      if (timer !== null) clearTimeout(timer);
      timer = null;
      cut();
      await round?.catch(deps.report);
    },
  };
}

/** Twice as long after every failure, and somewhere between half and all of it: never in step. */
function pauseAfter(failures: number): number {
  const longest = Math.min(firstPause * 2 ** (failures - 1), longestPause);
  return Math.round(longest * (0.5 + Math.random() / 2));
}
