import type { Sale } from '../../contract/counter.ts';
import { businessDay } from '../../domain/business-day.ts';
import type { Clock } from '../clock.ts';
import { shopDetails } from '../settings/shop-details.ts';
import type { Settings } from '../settings/store.ts';
import type { Db } from '../storage/db.ts';
import type { Sales } from './sales.ts';
import { counterSql, saleColumns } from './sql.ts';
import type { SaleRow } from './sql.ts';

export interface SaleWish {
  number: string;
  day: string | null;
  amount: number | null;
  goods: string;
  cashier: string;
  registerId: string | null;
  before: string | null;
  limit: number;
}

export interface FoundSales {
  sales: Sale[];
  more: boolean;
  searchedFrom: string | null;
}

/** How far back sales are searched one by one: a return comes within weeks, a complaint in months. */
const searchedDays = 92;

/** Finds sales by what somebody remembers of them. */
export type FindSales = (wish: SaleWish) => FoundSales;

export interface FindSalesDeps {
  db: Db;
  clock: Clock;
  settings: Settings;
  sales: Pick<Sales, 'describe'>;
  /** The product that a barcode or SKU names, or null. */
  productByCode(code: string): { id: string } | null;
}

export function createFindSales(deps: FindSalesDeps): FindSales {
  const { db, clock, settings, sales, productByCode } = deps;
  const sql = counterSql(db);
  // `sale_by_day` holds the ids too: the newest first without sorting, and no day is read in vain.
  const search = db.prepare<Search, SaleRow>(
    `SELECT ${saleColumns} FROM sale s INDEXED BY sale_by_day
     WHERE s.business_day BETWEEN @from AND @until
       AND (s.business_day, s.id) < (@beforeDay, @before)
       AND (@registerId IS NULL OR s.register_id = @registerId)
       AND (@amount IS NULL OR s.total = @amount OR s.total + s.rounding = @amount)
       AND (@cashier = '' OR s.cashier LIKE @cashier ESCAPE '\\')
       AND (@goods = '' OR EXISTS (SELECT 1 FROM sale_line l WHERE l.sale_id = s.id
         AND (l.product_id = @productId OR l.name LIKE @goods ESCAPE '\\' OR l.sku = @code)))
     ORDER BY s.business_day DESC, s.id DESC LIMIT @most`,
  );

  const byNumber = (wish: SaleWish): SaleRow[] => {
    const [, code = null, digits] = /^(?:(\w{1,4})-)?(\d{1,15})$/.exec(wish.number) ?? [];
    if (digits === undefined) return [];
    return sql.registers
      .all()
      .filter((register) => code === null || register.code === code.toUpperCase())
      .filter(({ id }) => wish.registerId === null || id === wish.registerId)
      .flatMap(({ id }) => sql.saleByNumber.get(id, Number(digits)) ?? [])
      .toSorted((a, b) => (a.id < b.id ? 1 : -1));
  };

  return (wish) => {
    if (wish.number !== '') {
      return { sales: byNumber(wish).map(sales.describe), more: false, searchedFrom: null };
    }
    const isNarrow = wish.amount !== null || wish.goods !== '' || wish.cashier !== '';
    const since =
      wish.day === null && isNarrow
        ? businessDay(clock.now() - searchedDays * 86_400_000, shopDetails(settings).timeZone)
        : null;
    const last = wish.before === null ? undefined : sql.sale.get(wish.before);
    const rows = search.all({
      from: wish.day ?? since ?? '',
      until: wish.day ?? endOfTime,
      beforeDay: last?.businessDay ?? endOfTime,
      before: last?.id ?? '',
      registerId: wish.registerId,
      amount: wish.amount,
      cashier: like(wish.cashier),
      goods: like(wish.goods),
      code: wish.goods,
      productId: wish.goods === '' ? null : (productByCode(wish.goods)?.id ?? null),
      most: wish.limit + 1,
    });
    return {
      sales: rows.slice(0, wish.limit).map(sales.describe),
      more: rows.length > wish.limit,
      searchedFrom: since,
    };
  };
}

interface Search {
  from: string;
  until: string;
  beforeDay: string;
  before: string;
  registerId: string | null;
  amount: number | null;
  cashier: string;
  goods: string;
  code: string;
  productId: string | null;
  most: number;
}

/** Later than every business day. */
const endOfTime = '9999-12-31';

/** A pattern that finds `text` anywhere, whatever its case; empty for an empty text. */
function like(text: string): string {
  return text === '' ? '' : `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`;
}
