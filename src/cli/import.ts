import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Command } from 'commander';
import { largestImport } from '../contract/catalogue.ts';
import type { ImportStatus } from '../contract/catalogue.ts';
import { defaultFolder, openShop } from '../shop/host.ts';
import type { Shop } from '../shop/host.ts';
import { failureOf, machineReport, previewLines } from './import-report.ts';
import { commonOptions, exitCodes, orRefuse, print } from './output.ts';
import type { CommonOptions } from './output.ts';

interface ImportOptions extends CommonOptions {
  dryRun?: boolean;
  skipRefused?: boolean;
}

/** `kompor import FILE`: previews a file of products and, unless a row is refused, takes it. */
export function importCommand(): Command {
  const command = new Command('import')
    .description(
      'masukkan produk dari CSV atau XLSX: WooCommerce, Loyverse, Shopify, templat Kompor',
    )
    .argument('<berkas>', 'berkas CSV atau XLSX')
    .option('--dry-run', 'hanya pratinjau, tidak ada yang disimpan')
    .option('--skip-refused', 'lewati baris yang ditolak dan masukkan sisanya')
    .action((file: string, options: ImportOptions) =>
      orRefuse(options, () => importFile(file, options)),
    );
  for (const option of commonOptions()) command.addOption(option);
  return command;
}

async function importFile(file: string, options: ImportOptions): Promise<void> {
  const bytes = await contentOf(file);
  if (bytes === null) {
    const message = `Berkas tidak ada atau tidak dapat dibaca: ${file}`;
    process.exitCode = exitCodes.misused;
    process.stderr.write(`${message}\n`);
    const error = { code: 'FILE_UNREADABLE', message, detail: null, place: null };
    print(options, { applied: false, error }, []);
    return;
  }
  const shop = openShop({ folder: options.data ?? defaultFolder(), background: false });
  try {
    const preview = bytes.length > largestImport ? tooLarge : await read(shop, nameOf(file), bytes);
    tell(options, await settle(shop, preview, options));
  } finally {
    await shop.close();
  }
}

/** What the shop would say of a file that is too large to be handed to it. */
const tooLarge: ImportStatus = {
  importId: '',
  state: 'failed',
  done: 0,
  total: null,
  preview: null,
  failure: { code: 'IMPORT_UNREADABLE', detail: 'TOO_LARGE', place: null },
};

/** The file's name as one line. */
function nameOf(file: string): string {
  return (
    basename(file)
      .replaceAll(/\p{Cc}/gu, ' ')
      .trim() || 'berkas'
  );
}

async function contentOf(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}

/** Starts the import and follows the shop's events until its preview stands or it has failed. */
async function read(shop: Shop, fileName: string, bytes: Buffer): Promise<ImportStatus> {
  let importId = '';
  for await (const event of await shop.client.events.stream({})) {
    if (event.type === 'hello') {
      const started = await shop.client.catalogue.startImport({
        key: crypto.randomUUID(),
        fileName,
        data: bytes.toString('base64'),
      });
      importId = started.importId;
    } else if (event.type === 'import' && event.importId === importId) {
      showProgress(event.done, event.total);
      if (event.state !== 'reading') break;
    }
  }
  return shop.client.catalogue.importStatus({ importId });
}

function showProgress(done: number, total: number | null): void {
  if (!process.stderr.isTTY) return;
  const of = total === null ? '' : ` dari sekitar ${total}`;
  process.stderr.write(`\rMembaca baris ${done}${of} …\u001b[K\r`);
}

/** Applies the preview where that was asked for and may be; else gives it back as it is. */
async function settle(
  shop: Shop,
  status: ImportStatus,
  { dryRun = false, skipRefused = false }: ImportOptions,
): Promise<ImportStatus> {
  if (status.state !== 'ready' || status.preview === null || dryRun) return status;
  const { counts } = status.preview;
  if ((counts.refused > 0 && !skipRefused) || counts.new + counts.changed === 0) return status;
  const applied = await shop.client.catalogue.applyImport({
    key: crypto.randomUUID(),
    importId: status.importId,
    skipRefused,
  });
  if (applied.state === 'done') await beginWithoutSample(shop);
  return applied;
}

/** Whoever imports into a new folder has chosen how to begin: with these products. */
async function beginWithoutSample(shop: Shop): Promise<void> {
  const { state } = await shop.client.settings.setupStatus({});
  if (state !== 'new') return;
  const key = crypto.randomUUID();
  await shop.client.settings.setUp({ key, with: 'empty', shop: null, owner: null });
}

function tell(options: ImportOptions, status: ImportStatus): void {
  const { preview } = status;
  const rowsRefused = preview !== null && preview.counts.refused > 0;
  const failed = status.state === 'failed';
  if (failed || (rowsRefused && options.skipRefused !== true)) {
    process.exitCode = exitCodes.refused;
  }
  if (failed) process.stderr.write(`${failureOf(status)}\n`);
  const lines =
    preview === null || failed ? [] : previewLines(preview, status.state === 'done', options);
  print(options, machineReport(status), lines);
}
