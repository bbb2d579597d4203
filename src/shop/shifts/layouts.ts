import type { ShiftReport } from '../../contract/shift-report.ts';
import { layoutReport } from '../../domain/receipt/report-layout.ts';
import type { Paper, Receipt } from '../../domain/receipt/receipt.ts';
import type { ReportShop } from '../../domain/receipt/report.ts';
import { layoutSlip } from '../../domain/receipt/slip-layout.ts';
import type { SlipData } from '../../domain/receipt/slip.ts';

/** What a 'report' job prints. `copyAt`: when a copy was asked for, else null. */
export interface ReportDocument {
  report: ShiftReport;
  copyAt: number | null;
}

/** What a 'slip' job prints. */
export interface SlipDocument {
  slip: SlipData;
}

interface On {
  shop: ReportShop;
  paper: Paper;
  practice: boolean;
}

/** How what shifts leave to be printed is laid out, on whatever paper is set when it prints. */
export const shiftLayouts = {
  report: (document: unknown, { paper, ...on }: On): Receipt =>
    layoutReport({ ...(document as ReportDocument), ...on }, paper),
  slip: (document: unknown, { paper, ...on }: On): Receipt =>
    layoutSlip({ ...(document as SlipDocument), ...on }, paper),
};
