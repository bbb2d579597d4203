import { networkInterfaces } from 'node:os';
import { visitRefusals } from '../../contract/visitors.ts';
import { businessDay } from '../../domain/business-day.ts';
import { rupiah } from '../../domain/money.ts';
import { priceOf } from '../../domain/quantity.ts';
import type { Clock } from '../clock.ts';
import type { Commands } from '../command.ts';
import { os } from '../implement.ts';
import type { Settings } from '../settings/store.ts';
import { shopDetails } from '../settings/shop-details.ts';
import type { Basket } from './baskets.ts';
import type { Visitors } from './visitors.ts';

export interface VisitorsProceduresDeps {
  commands: Commands;
  clock: Clock;
  settings: Settings;
  visitors: Visitors;
}

/** Baskets that the counter is told of. */
const mostWaiting = 50;

export const visitorsProcedures = (deps: VisitorsProceduresDeps) => {
  const { commands, clock, settings, visitors } = deps;
  const { door, baskets, visits, statistics } = visitors;

  const refusedToday = () => {
    const today = businessDay(clock.now(), shopDetails(settings).timeZone);
    const rows = visits.between(today, today).filter(({ kind }) => kind === 'refused');
    return visitRefusals
      .map((why) => ({
        why,
        count: rows.reduce((sum, row) => (row.subject === why ? sum + row.count : sum), 0),
      }))
      .filter(({ count }) => count > 0);
  };

  return {
    door: os.visitors.door.handler(() => ({
      setting: door.setting(),
      state: door.state(),
      networks: networksNow(),
      refused: refusedToday(),
    })),
    saveDoor: os.visitors.saveDoor.handler(({ input, context }) =>
      commands('visitors.saveDoor', input, (tx) => door.save(tx, input.setting, context.caller)),
    ),
    baskets: os.visitors.baskets.handler(() => baskets.waiting(mostWaiting).map(described)),
    statistics: os.visitors.statistics.handler(({ input }) => statistics(input)),
  };
};

function described({ code, lines, expiresAt }: Basket) {
  return {
    code,
    expiresAt,
    goods: lines.map(({ product, quantity, isShort }) => ({
      name: product.name,
      quantity,
      isShort,
    })),
    total: rupiah(
      lines.reduce(
        (sum, { product, quantity }) => sum + priceOf(product.price ?? rupiah(0), quantity),
        0,
      ),
    ),
  };
}

/** The network cards of this PC that have an IPv4 address; not the loopback, which is no network. */
export function networksNow(): { name: string; address: string }[] {
  return Object.entries(networkInterfaces()).flatMap(([name, addresses = []]) =>
    addresses
      .filter(({ family, internal }) => family === 'IPv4' && !internal)
      .map(({ address }) => ({ name, address })),
  );
}
