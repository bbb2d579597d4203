import type { ImportIssue, ImportPreview, ImportStatus } from '../contract/catalogue.ts';
import { errorText, isErrorCode } from '../contract/error-messages.ts';
import { importReasonText } from '../contract/import-reasons.ts';

const formatNames: Record<ImportPreview['format'], string> = {
  kompor: 'templat Kompor',
  woocommerce: 'WooCommerce',
  loyverse: 'Loyverse',
  shopify: 'Shopify',
};

/** What an import did, as lines for a person. */
export function previewLines(
  preview: ImportPreview,
  applied: boolean,
  { dryRun = false, skipRefused = false }: { dryRun?: boolean; skipRefused?: boolean },
): string[] {
  const { counts } = preview;
  return [
    `${preview.fileName}: ${formatNames[preview.format]}, ${preview.rows} baris.`,
    `Baru ${counts.new}, berubah ${counts.changed}, tetap ${counts.unchanged}, ` +
      `ditolak ${counts.refused}, dilewati ${counts.leftOut}.`,
    ...section('Ditolak:', preview.refused),
    ...section('Dilewati:', preview.leftOut),
    ...section('Perhatikan:', preview.notes),
    outcome(),
  ];

  function outcome(): string {
    if (applied) return `Selesai: ${counts.new + counts.changed} produk disimpan.`;
    if (dryRun) return 'Hanya pratinjau: tidak ada yang disimpan.';
    if (counts.refused > 0 && !skipRefused) {
      return 'Tidak ada yang disimpan. Perbaiki baris yang ditolak, atau pakai --skip-refused.';
    }
    return 'Tidak ada yang berubah.';
  }
}

function section(title: string, issues: readonly ImportIssue[]): string[] {
  return issues.length === 0 ? [] : [title, ...issues.map((issue) => `  ${lineOf(issue)}`)];
}

function lineOf({ row, column, value, reason, detail }: ImportIssue): string {
  const cell = value === '' ? column : `${column} "${value}"`;
  return `baris ${row}, ${cell}: ${importReasonText(reason, detail, 'id')}`;
}

/** The same for machines; each issue carries its sentence. */
export function machineReport(status: ImportStatus): object {
  const { preview, state, failure } = status;
  if (preview === null || failure !== null) {
    const error = { code: failure?.code ?? 'INTERNAL_SERVER_ERROR', message: failureOf(status) };
    return {
      applied: false,
      error: { ...error, detail: failure?.detail ?? null, place: failure?.place ?? null },
    };
  }
  const { format, fileName, rows, counts } = preview;
  return {
    applied: state === 'done',
    format,
    fileName,
    rows,
    counts,
    refused: preview.refused.map(withMessage),
    leftOut: preview.leftOut.map(withMessage),
    notes: preview.notes.map(withMessage),
  };
}

function withMessage(issue: ImportIssue): ImportIssue & { message: string } {
  return { ...issue, message: importReasonText(issue.reason, issue.detail, 'id') };
}

/** Why a file as a whole was refused, in words. */
export function failureOf({ failure }: ImportStatus): string {
  const code = failure?.code ?? '';
  const detail = failure?.detail ?? '';
  if (code === 'IMPORT_UNREADABLE') return importReasonText(detail, failure?.place ?? null, 'id');
  if (code === 'IMPORT_UNKNOWN_FORMAT') {
    return errorText(code, { headers: detail.split(' | ') }, 'id');
  }
  return isErrorCode(code) ? errorText(code, undefined, 'id') : 'Impor gagal karena galat program.';
}
