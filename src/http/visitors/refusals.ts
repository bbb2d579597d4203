import type { VisitRefusal } from '../../contract/visitors.ts';
import type { Shop } from '../../shop/host.ts';

/** Notes what the visitors' door refused: counted for the office, and a line for whoever looks after the PC. */
export interface Refusals {
  note(why: VisitRefusal, request: { ip: string; method?: string; url?: string }): void;
}

/** Milliseconds between two lines about the same: who floods the door does not flood the disk. */
const quiet = 10_000;

export function createRefusals(
  visits: Shop['visitors']['visits'],
  log: (line: string) => void = (line) => process.stderr.write(`${line}\n`),
): Refusals {
  const told = new Map<VisitRefusal, { at: number; since: number }>();
  return {
    note: (why, { ip, method = '', url = '' }) => {
      visits.count('refused', why);
      const before = told.get(why) ?? { at: -Infinity, since: 0 };
      const now = Date.now();
      if (now - before.at < quiet) {
        before.since += 1;
        return;
      }
      told.set(why, { at: now, since: 0 });
      const more = before.since === 0 ? '' : ` (dan ${before.since} lagi)`;
      log(
        `Pintu pengunjung menolak [${why}] ${ip} ${method} ${JSON.stringify(url.slice(0, 200))}${more}`,
      );
    },
  };
}
