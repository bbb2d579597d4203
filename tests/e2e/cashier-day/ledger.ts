/**
 * A ledger of the day in plain sums, kept beside the counter by the script and not by Kompor: what it
 * says must never come from the books or from the rules that fill them.
 */

export type Tender = 'cash' | 'qris' | 'transfer' | 'card' | 'credit' | 'account';

type Paid = Partial<Record<Tender, number>>;

/** A line of a cart in rupiah: at its price, what was taken off by hand and by a rule. */
export interface SlipLine {
  gross: number;
  byHand?: number;
  byRule?: number;
  /** Whether PPN is within the price. */
  isTaxed?: boolean;
}

/** What lies on the counter, and what is taken off all of it. */
export interface Slip {
  lines: SlipLine[];
  offCart: number;
}

export interface LedgerSale extends Slip {
  number: string;
  cashier: string;
  /** What each way of paying paid, change taken off. */
  paid: Paid;
}

export interface LedgerRefund {
  number: string;
  cashier: string;
  kind: 'refund' | 'void';
  /** What the goods cost, and the PPN within it. */
  total: number;
  tax: number;
  given: Paid;
  /** For payments that never came. */
  notReceived?: number;
}

/** Cash is rounded to this many rupiah, half of it up. */
export const cashStep = 500;

/** The PPN of the taxed goods, in per cent. */
export const ppn = 11;

/** What `thousandths` of a good cost at this price a unit. */
export const worth = (price: number, thousandths: number): number =>
  Math.round((price * thousandths) / 1000);

/** So many per cent of a sum. */
export const percentOf = (amount: number, percent: number): number =>
  Math.round((amount * percent) / 100);

export const inCash = (due: number): number => Math.round(due / cashStep) * cashStep;

const sum = (amounts: readonly number[]): number => amounts.reduce((all, one) => all + one, 0);

const net = ({ gross, byHand = 0, byRule = 0 }: SlipLine): number => gross - byHand - byRule;

/** PPN within what is paid for goods whose price includes it. */
export const ppnWithin = (paid: number): number => Math.round((paid * ppn) / (100 + ppn));

export const totalOf = ({ lines, offCart }: Slip): number => sum(lines.map(net)) - offCart;

const inAll = (paid: Paid): number => sum(Object.values(paid));

/** What cash rounding made of a sale's total. */
export const roundingOf = (sale: LedgerSale): number => inAll(sale.paid) - totalOf(sale);

/** What is owed for goods worth `back` of a sale: they take their part of its rounding with them. */
export const owedFor = (sale: LedgerSale, back: number): number =>
  back + Math.round((roundingOf(sale) * back) / totalOf(sale));

/** The number that comes after this one, as `K1-000124` after `K1-000123`. */
export const numberAfter = (number: string): string =>
  number.replace(/\d+$/, (digits) => String(Number(digits) + 1).padStart(digits.length, '0'));

export type Ledger = ReturnType<typeof openLedger>;

export function openLedger() {
  const sales: LedgerSale[] = [];
  const refunds: LedgerRefund[] = [];
  const movements: { kind: 'in' | 'out' | 'noSale'; amount: number; reason: string }[] = [];
  const accountPayments: Paid[] = [];
  let float = 0;

  const moved = (kind: 'in' | 'out') =>
    Math.abs(sum(movements.filter((one) => one.kind === kind).map(({ amount }) => amount)));

  const cashOf = (all: readonly Paid[]) => sum(all.map(({ cash = 0 }) => cash));

  const expected = () =>
    float +
    cashOf(sales.map(({ paid }) => paid)) -
    cashOf(refunds.map(({ given }) => given)) +
    cashOf(accountPayments) +
    moved('in') -
    moved('out');

  return {
    sales,
    refunds,
    expected,
    begin: (amount: number) => {
      float = amount;
    },
    move: (kind: 'in' | 'out', amount: number, reason: string) => {
      movements.push({ kind, amount: kind === 'in' ? amount : -amount, reason });
    },
    /** A member pays some of what she owes. */
    payAccount: (paid: Paid) => {
      accountPayments.push(paid);
    },
    noSale: (reason: string) => {
      movements.push({ kind: 'noSale', amount: 0, reason });
    },
    sell: (sale: LedgerSale): LedgerSale => {
      sales.push(sale);
      return sale;
    },
    giveBack: (refund: LedgerRefund) => {
      refunds.push(refund);
    },

    /** What a report of the shift must say by now, in the words of the report. */
    report: () => ({
      sales: {
        count: sales.length,
        first: sales[0]?.number ?? null,
        last: sales.at(-1)?.number ?? null,
        sums: {
          gross: sum(sales.flatMap(({ lines }) => lines.map(({ gross }) => gross))),
          lineDiscounts: sum(sales.flatMap(({ lines }) => lines.map((one) => one.byHand ?? 0))),
          ruleDiscounts: sum(sales.flatMap(({ lines }) => lines.map((one) => one.byRule ?? 0))),
          cartDiscounts: sum(sales.map(({ offCart }) => offCart)),
          taxIncluded: sum(sales.map(taxOf)),
          taxAdded: 0,
          total: sum(sales.map(totalOf)),
          rounding: sum(sales.map(roundingOf)),
        },
        tenders: byTender(sales.map(({ paid }) => paid)),
      },
      refunds: {
        count: refunds.length,
        voids: refunds.filter(({ kind }) => kind === 'void').length,
        first: refunds[0]?.number ?? null,
        last: refunds.at(-1)?.number ?? null,
        sums: {
          total: sum(refunds.map(({ total }) => total)),
          tax: sum(refunds.map(({ tax }) => tax)),
          rounding: sum(refunds.map((one) => payoutOf(one) - one.total)),
          payout: sum(refunds.map(payoutOf)),
          notReceived: sum(refunds.map(({ notReceived = 0 }) => notReceived)),
        },
        tenders: byTender(refunds.map(({ given }) => given)),
      },
      accountPayments: byTender(accountPayments),
      cash: {
        float,
        in: moved('in'),
        out: moved('out'),
        noSales: movements.filter(({ kind }) => kind === 'noSale').length,
        movements,
        expected: expected(),
      },
      byCashier: byCashier(sales, refunds),
    }),
  };
}

function taxOf({ lines, offCart }: LedgerSale): number {
  const taxed = lines.filter(({ isTaxed }) => isTaxed);
  // How a discount on the whole cart falls on its lines is the shop's own rule: the day keeps the two apart.
  if (taxed.length > 0 && offCart > 0) throw new Error('a discount on a cart with taxed goods');
  return sum(taxed.map((line) => ppnWithin(net(line))));
}

function payoutOf({ given, notReceived = 0 }: LedgerRefund): number {
  return inAll(given) + notReceived;
}

/** How often and how much of each way to pay, in the order in which a report names them. */
function byTender(all: readonly Paid[]) {
  const kinds: Tender[] = ['cash', 'qris', 'transfer', 'card', 'credit', 'account'];
  return kinds.flatMap((kind) => {
    const amounts = all.flatMap(({ [kind]: amount }) => (amount === undefined ? [] : [amount]));
    return amounts.length === 0 ? [] : [{ kind, count: amounts.length, amount: sum(amounts) }];
  });
}

function byCashier(sales: readonly LedgerSale[], refunds: readonly LedgerRefund[]) {
  const names = [...new Set([...sales, ...refunds].map(({ cashier }) => cashier))];
  return names
    .toSorted((a, b) => a.localeCompare(b, 'id'))
    .map((name) => {
      const sold = sales.filter(({ cashier }) => cashier === name);
      const back = refunds.filter(({ cashier }) => cashier === name);
      return {
        name,
        sales: sold.length,
        total: sum(sold.map(totalOf)),
        refunds: back.length,
        payout: sum(back.map(payoutOf)),
      };
    });
}
