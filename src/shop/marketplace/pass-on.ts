import type { SyncResult } from '../../contract/marketplace.ts';
import type { Products } from '../catalogue/products.ts';
import type { Sales } from '../counter/sales.ts';
import type { Stock } from '../stock/stock.ts';
import type { Writer } from '../storage/writer.ts';
import type { Outbox, Settlement } from './outbox.ts';
import type { OutboxKind, OutboxRow } from './sql.ts';
import { WireError } from './wire.ts';
import type { Marketplace, WireProduct, WireSale } from './wire.ts';

/** How many records go in one request: the most that the marketplace takes. */
const batchSize = 100;

export interface PassOnDeps {
  writer: Writer;
  outbox: Outbox;
  products: Products;
  sales: Sales;
  stock: Stock;
  /** The bytes of a stored picture, or null where the file is missing. */
  picture(hash: string): { mediaType: string; bytes: Uint8Array<ArrayBuffer> } | null;
}

export type Counts = Pick<SyncResult, 'accepted' | 'duplicate' | 'refused'>;

/**
 * One round of passing on: products first (so that what is sold is known), then sales, then stock
 * levels. Throws WireError where the connection as a whole failed; what had been settled until
 * then stays settled, and what was on its way is asked about again next time under the same id.
 */
export async function passOn(deps: PassOnDeps, marketplace: Marketplace): Promise<Counts> {
  const counts: Counts = { accepted: 0, duplicate: 0, refused: 0 };
  await passOnKind(deps, counts, 'product', (rows) => sendProducts(deps, marketplace, rows));
  await passOnKind(deps, counts, 'sale', (rows) => sendSales(deps, marketplace, rows));
  await passOnKind(deps, counts, 'stock', (rows) => sendStock(deps, marketplace, rows));
  return counts;
}

type Result = Settlement & { duplicate?: boolean };

async function passOnKind(
  deps: PassOnDeps,
  counts: Counts,
  kind: OutboxKind,
  send: (rows: OutboxRow[]) => Promise<Result[]>,
): Promise<void> {
  let after = '';
  for (;;) {
    const rows = deps.outbox.open(kind, after, batchSize);
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.id;
    await deps.writer.transaction(() => {
      deps.outbox.markSent(rows.map((row) => row.id));
    });
    const results = await sendOrHalve(rows, send);
    await deps.writer.transaction((tx) => {
      deps.outbox.settle(results.map(({ duplicate: _, ...settlement }) => settlement));
      if (kind === 'sale') correctLevels(deps, tx, rows, results);
    });
    for (const result of results) {
      if (result.state === 'decision') counts.refused += 1;
      else if (result.duplicate === true) counts.duplicate += 1;
      else if (result.state === 'accepted') counts.accepted += 1;
    }
  }
}

/** A request that is rejected as a whole is halved until the record that spoils it stands alone. */
async function sendOrHalve(
  rows: OutboxRow[],
  send: (rows: OutboxRow[]) => Promise<Result[]>,
): Promise<Result[]> {
  try {
    return await send(rows);
  } catch (error) {
    if (!(error instanceof WireError) || error.code !== 'REJECTED') throw error;
    const [only] = rows;
    if (rows.length === 1 && only !== undefined) {
      return [{ id: only.id, state: 'decision', code: 'REJECTED', reason: error.message }];
    }
    const middle = Math.ceil(rows.length / 2);
    return [
      ...(await sendOrHalve(rows.slice(0, middle), send)),
      ...(await sendOrHalve(rows.slice(middle), send)),
    ];
  }
}

/**
 * A sale that the marketplace refused, or took only after a decision, leaves its levels wrong:
 * the shop's own levels are sent after it.
 */
function correctLevels(
  { outbox, sales, products }: PassOnDeps,
  tx: Parameters<Outbox['put']>[0],
  rows: readonly OutboxRow[],
  results: readonly Result[],
): void {
  const wrong = new Set(
    results.filter((result) => result.state === 'decision').map((result) => result.id),
  );
  for (const row of rows) {
    if (!wrong.has(row.id) && row.code === null) continue;
    for (const line of sales.get(row.subjectId).lines) {
      const product = products.findBySku(line.sku);
      if (product !== null) outbox.put(tx, 'stock', product.id);
    }
  }
}

async function sendProducts(
  deps: PassOnDeps,
  marketplace: Marketplace,
  rows: OutboxRow[],
): Promise<Result[]> {
  const bySku = new Map(rows.map((row) => [wireProduct(deps.products, row.subjectId), row.id]));
  const wire = [...bySku.keys()];
  const answers = new Map(
    (await marketplace.putProducts(wire)).map((answer) => [answer.sku, answer]),
  );
  const lacking = [...answers.values()].filter((answer) => answer.missingPictures.length > 0);
  if (lacking.length > 0) {
    await sendPictures(deps, marketplace, new Set(lacking.flatMap((one) => one.missingPictures)));
    const again = new Set(lacking.map((answer) => answer.sku));
    const resent = await marketplace.putProducts(wire.filter((product) => again.has(product.sku)));
    for (const answer of resent) answers.set(answer.sku, answer);
  }
  return [...bySku].map(([product, id]) => settled(id, answers.get(product.sku)));
}

async function sendPictures(
  deps: PassOnDeps,
  marketplace: Marketplace,
  hashes: ReadonlySet<string>,
): Promise<void> {
  for (const hash of hashes) {
    const picture = deps.picture(hash);
    if (picture === null) continue;
    try {
      await marketplace.putPicture(hash, picture.mediaType, picture.bytes);
    } catch (error) {
      // A picture that the marketplace will not have must not keep its product back.
      if (!(error instanceof WireError) || error.code !== 'REJECTED') throw error;
    }
  }
}

async function sendSales(
  deps: PassOnDeps,
  marketplace: Marketplace,
  rows: OutboxRow[],
): Promise<Result[]> {
  const answers = new Map(
    (await marketplace.recordSales(rows.map((row) => wireSale(deps.sales, row.subjectId)))).map(
      (answer) => [answer.saleId, answer],
    ),
  );
  return rows.map((row) => {
    const answer = answers.get(row.subjectId);
    if (answer?.status === 'DUPLICATE') return { ...settled(row.id, answer), duplicate: true };
    return settled(row.id, answer);
  });
}

/**
 * Levels are absolute. A sale that was made but not yet sent will take its goods away over there
 * when it arrives, so its goods are counted as still here. A product of a sale that was sent
 * without an answer waits: nobody knows which of the two numbers would be right.
 */
async function sendStock(
  deps: PassOnDeps,
  marketplace: Marketplace,
  rows: OutboxRow[],
): Promise<Result[]> {
  const { unsent, unknown } = goodsOfOpenSales(deps);
  const results: Result[] = [];
  const levels: { id: string; sku: string; onHand: number }[] = [];
  for (const row of rows) {
    const { sku } = deps.products.get(row.subjectId);
    if (unknown.has(sku)) {
      results.push({ id: row.id, state: 'waiting', code: null, reason: null });
    } else {
      const onHand = deps.stock.onHand(row.subjectId) + (unsent.get(sku) ?? 0);
      levels.push({ id: row.id, sku, onHand });
    }
  }
  if (levels.length > 0) {
    const answers = new Map(
      (await marketplace.putStock(levels.map(({ sku, onHand }) => ({ sku, onHand })))).map(
        (answer) => [answer.sku, answer],
      ),
    );
    for (const { id, sku } of levels) results.push(settled(id, answers.get(sku)));
  }
  return results;
}

function goodsOfOpenSales(deps: PassOnDeps) {
  const unsent = new Map<string, number>();
  const unknown = new Set<string>();
  let after = '';
  for (;;) {
    const rows = deps.outbox.open('sale', after, batchSize);
    const last = rows.at(-1);
    if (last === undefined) return { unsent, unknown };
    after = last.id;
    for (const row of rows) {
      for (const line of deps.sales.get(row.subjectId).lines) {
        if (row.state === 'sent') unknown.add(line.sku);
        else unsent.set(line.sku, (unsent.get(line.sku) ?? 0) + line.quantity);
      }
    }
  }
}

function settled(
  id: string,
  answer: { status: string; reason: string | null; code?: string | null } | undefined,
): Result {
  if (answer === undefined) return { id, state: 'waiting', code: null, reason: null };
  if (answer.status !== 'REFUSED') return { id, state: 'accepted', code: null, reason: null };
  return { id, state: 'decision', code: answer.code ?? 'REFUSED', reason: answer.reason };
}

function wireProduct(products: Products, id: string): WireProduct {
  const product = products.get(id);
  return {
    sku: product.sku,
    name: product.name,
    description: [product.description, product.story].filter((text) => text !== '').join('\n\n'),
    price: product.price,
    unit: product.unit,
    category: product.category,
    producer: product.producer,
    village: product.village,
    barcodes: product.barcodes,
    enabled: product.active,
    onHand: null,
    family: product.family,
    pictures: product.pictures,
  };
}

function wireSale(sales: Sales, id: string): WireSale {
  const sale = sales.get(id);
  return {
    saleId: sale.id,
    receiptNumber: sale.receiptNumber,
    at: sale.at,
    total: sale.total,
    lines: sale.lines.map(({ sku, name, quantity, unitPrice, total }) => ({
      sku,
      name,
      quantity,
      unitPrice,
      total,
    })),
  };
}
