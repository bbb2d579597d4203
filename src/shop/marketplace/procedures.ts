import type { OutboxItem } from '../../contract/marketplace.ts';
import type { Audit } from '../audit.ts';
import type { Products } from '../catalogue/products.ts';
import type { Clock } from '../clock.ts';
import type { Commands } from '../command.ts';
import type { Sales } from '../counter/sales.ts';
import type { Events } from '../events.ts';
import { os } from '../implement.ts';
import { refuse } from '../refuse.ts';
import type { Settings } from '../settings/store.ts';
import type { Db } from '../storage/db.ts';
import { checkAddress } from './address.ts';
import type { Outbox } from './outbox.ts';
import { outboxSql } from './sql.ts';
import type { OutboxRow } from './sql.ts';
import type { MarketplaceSettings, Uploader } from './uploader.ts';

export interface MarketplaceDeps {
  db: Db;
  clock: Clock;
  commands: Commands;
  events: Events;
  audit: Audit;
  settings: Settings;
  products: Products;
  sales: Sales;
  outbox: Outbox;
  uploader: Uploader;
}

export const marketplaceProcedures = (deps: MarketplaceDeps) => {
  const { commands, events, settings, outbox, uploader, audit } = deps;
  const sql = outboxSql(deps.db);

  const describe = (row: OutboxRow): OutboxItem => ({
    id: row.id,
    kind: row.kind,
    state: row.state,
    subject:
      row.kind === 'sale'
        ? deps.sales.get(row.subjectId).receiptNumber
        : deps.products.get(row.subjectId).sku,
    code: row.code,
    reason: row.reason,
    attempts: row.attempts,
    at: row.at,
  });

  const decided = (id: string): OutboxRow => {
    const row = sql.find.get(id);
    if (row?.state !== 'decision') throw refuse('OUTBOX_ITEM_NOT_FOUND');
    return row;
  };

  return {
    status: os.marketplace.status.handler(() => uploader.status()),

    configure: os.marketplace.configure.handler(({ input, context }) =>
      commands('marketplace.configure', input, (tx) => {
        const before = settings.get<MarketplaceSettings>('marketplace');
        const next = nextSettings(before, input.address, input.apiKey);
        settings.set('marketplace', next);
        if (next !== null && (next.address !== before?.address || next.apiKey !== before.apiKey)) {
          for (const id of deps.products.ids()) {
            outbox.put(tx, 'product', id);
            outbox.put(tx, 'stock', id);
          }
        }
        audit({
          who: context.caller,
          action: 'marketplace.configure',
          subject: next?.address ?? '',
          detail: {},
        });
        tx.after(() => {
          events.publish({ type: 'marketplace' });
          uploader.restart();
        });
        return uploader.status();
      }),
    ),

    sync: os.marketplace.sync.handler(() => uploader.sync()),

    items: os.marketplace.items.handler(({ input }) =>
      (input.state === null
        ? sql.newest.all(input.limit)
        : sql.newestIn.all(input.state, input.limit)
      ).map(describe),
    ),

    resend: os.marketplace.resend.handler(({ input }) =>
      commands('marketplace.resend', input, (tx) => {
        sql.wait.run(decided(input.id).id);
        tx.after(outbox.announce);
        return uploader.status();
      }),
    ),

    close: os.marketplace.close.handler(({ input, context }) =>
      commands('marketplace.close', input, (tx) => {
        const row = decided(input.id);
        sql.close.run(input.note, deps.clock.now(), row.id);
        audit({
          who: context.caller,
          action: 'marketplace.close',
          subject: describe(row).subject,
          detail: { code: row.code, note: input.note },
        });
        tx.after(() => {
          events.publish({ type: 'marketplace' });
        });
        return uploader.status();
      }),
    ),
  };
};

function nextSettings(
  before: MarketplaceSettings | null,
  given: string | null,
  apiKey: string | null,
): MarketplaceSettings | null {
  if (given === null) return null;
  const address = checkAddress(given);
  const key = apiKey ?? before?.apiKey;
  if (key === undefined) throw refuse('MARKETPLACE_KEY_NEEDED');
  const same = before?.address === address ? before : null;
  return {
    address,
    apiKey: key,
    showroom: same?.showroom ?? null,
    lastSuccess: same?.lastSuccess ?? null,
  };
}
