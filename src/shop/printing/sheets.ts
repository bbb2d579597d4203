import type { JobKind } from '../../contract/printing.ts';
import { layoutGiftReceipt, layoutReceipt } from '../../domain/receipt/layout.ts';
import { layoutQris } from '../../domain/receipt/qris-layout.ts';
import { columnsOf } from '../../domain/receipt/receipt.ts';
import type { Paper, Receipt, ReceiptData, ReceiptShop } from '../../domain/receipt/receipt.ts';
import { layoutRefund } from '../../domain/receipt/refund-layout.ts';
import { layoutTestPage } from '../../domain/receipt/test-page.ts';
import type { Sales } from '../counter/sales.ts';
import type { RefundRecords } from '../refunds/records.ts';
import { shopDetails } from '../settings/shop-details.ts';
import type { Settings } from '../settings/store.ts';
import { receiptData } from './receipt-data.ts';
import type { AfterSale } from './receipt-data.ts';
import { refundData } from './refund-data.ts';
import type { JobRow } from './sql.ts';

/** Milliseconds after which nobody stands at the drawer any more: it stays shut. */
export const drawerOpensWithin = 60_000;

/** What a job puts on paper. No lines: only the drawer opens. */
export interface PrintSheet {
  receipt: Receipt;
  /** What the virtual printer calls the file. */
  label: string;
  opensDrawer: boolean;
}

/** What stands on every paper. */
export interface Letterhead {
  shop: ReceiptShop;
  practice: boolean;
}

/** The document of a `gift`. Null: every line of the sale. */
export interface GiftDocument {
  positions: number[] | null;
}

/** The document of a `refund`. */
export interface RefundDocument {
  copy: boolean;
}

/** The document of a `qris`. */
export interface QrisDocument {
  payload: string;
  amount: number | null;
  receiptNumber: string;
}

/** Lays out a document that other capabilities queue: `at` is when it was queued. */
export type DocumentLayout = (
  document: unknown,
  on: Letterhead & { paper: Paper; at: number },
) => Receipt;

export type DocumentLayouts = Partial<Record<JobKind, DocumentLayout>>;

export interface SheetsDeps {
  settings: Settings;
  sales: Pick<Sales, 'get'>;
  refunds: Pick<RefundRecords, 'get'>;
  /** The register's name on papers; empty where there is only one. */
  registerName(id: string): string;
  after: AfterSale;
  layouts: DocumentLayouts;
  practice: boolean;
}

/** What a sheet is laid out from. */
export type SheetJob = Pick<JobRow, 'kind' | 'saleId' | 'subjectId' | 'document' | 'at'>;

/** Everything that is printed, from the books: a retry prints the same paper, as does the screen. */
export interface Sheets {
  sheet(job: SheetJob, paper: Paper): PrintSheet;
  /** What the receipt of a sale says. Refuses SALE_NOT_FOUND. */
  saleData(saleId: string, copyAt?: number | null): ReceiptData;
  /** Refuses SALE_NOT_FOUND. `copyAt`: when a copy was asked for. */
  receipt(saleId: string, paper: Paper, copyAt: number | null): PrintSheet;
  /** Refuses REFUND_NOT_FOUND. */
  refund(refundId: string, paper: Paper, copyAt: number | null): PrintSheet;
}

export function createSheets(deps: SheetsDeps): Sheets {
  const { settings, sales, refunds, registerName, after, layouts, practice } = deps;
  const letterhead = (): Letterhead => ({ shop: shopDetails(settings), practice });

  const saleData: Sheets['saleData'] = (saleId, copyAt = null) => {
    const sale = sales.get(saleId);
    const register = registerName(sale.registerId);
    return receiptData(sale, { ...letterhead(), register, copyAt }, after);
  };

  const receipt: Sheets['receipt'] = (saleId, paper, copyAt) => {
    const data = saleData(saleId, copyAt);
    return {
      receipt: layoutReceipt(data, paper),
      label: fileName(data.receiptNumber) + (copyAt === null ? '' : '_salinan'),
      opensDrawer: data.tenders.some((tender) => tender.kind === 'cash' && tender.tendered > 0),
    };
  };

  const gift = (saleId: string, paper: Paper, { positions }: GiftDocument): PrintSheet => {
    const data = saleData(saleId);
    const items = data.items.filter((_, index) => positions?.includes(index + 1) ?? true);
    return {
      receipt: layoutGiftReceipt({ ...data, items }, paper),
      label: `${fileName(data.receiptNumber)}_hadiah`,
      opensDrawer: false,
    };
  };

  const refund: Sheets['refund'] = (refundId, paper, copyAt) => {
    const record = refunds.get(refundId);
    const register = registerName(record.registerId);
    const data = refundData(record, { ...letterhead(), register, copyAt });
    return {
      receipt: layoutRefund(data, paper),
      label: fileName(data.refundNumber) + (copyAt === null ? '' : '_salinan'),
      opensDrawer: data.parts.some((part) => part.kind === 'cash'),
    };
  };

  const document = (job: SheetJob, paper: Paper): PrintSheet => {
    const layout = layouts[job.kind];
    if (layout === undefined) throw new Error(`nobody lays out a ${job.kind}`);
    const on = { ...letterhead(), paper, at: job.at };
    return {
      receipt: layout(read(job), on),
      label: job.kind === 'slip' ? 'slip' : 'laporan',
      opensDrawer: false,
    };
  };

  return {
    saleData,
    receipt,
    refund,
    sheet: (job, paper) => {
      switch (job.kind) {
        case 'receipt':
          return receipt(job.saleId ?? '', paper, null);
        case 'copy':
          return { ...receipt(job.saleId ?? '', paper, job.at), opensDrawer: false };
        case 'gift':
          return gift(job.saleId ?? '', paper, (read(job) ?? { positions: null }) as GiftDocument);
        case 'refund': {
          const isCopy = (read(job) as RefundDocument | null)?.copy === true;
          const made = refund(job.subjectId ?? '', paper, isCopy ? job.at : null);
          return { ...made, opensDrawer: made.opensDrawer && !isCopy };
        }
        case 'qris': {
          const data = { ...letterhead(), ...(read(job) as QrisDocument), at: job.at };
          return { receipt: layoutQris(data, paper), label: 'qris', opensDrawer: false };
        }
        case 'drawer': {
          const nothing = { paper, columns: columnsOf[paper], lines: [] };
          return { receipt: nothing, label: 'laci', opensDrawer: true };
        }
        case 'test': {
          const page = layoutTestPage(shopDetails(settings), job.at, paper);
          return { receipt: page, label: 'tes', opensDrawer: false };
        }
        case 'slip':
        case 'report':
          return document(job, paper);
      }
    },
  };
}

function read(job: SheetJob): unknown {
  return job.document === null ? null : JSON.parse(job.document);
}

function fileName(number: string): string {
  return number.replace(/[^\w-]/g, '-');
}
