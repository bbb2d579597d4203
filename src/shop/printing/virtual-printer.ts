import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Receipt } from '../../domain/receipt/receipt.ts';
import { notStarted, printed } from './outcome.ts';
import type { PrintOutcome } from './outcome.ts';
import { readReceiptFont } from './receipt-font.ts';
import type { Font } from './receipt-font.ts';
import { drawReceipt } from './receipt-picture.ts';

/** How many prints are kept; older ones make room. */
const kept = 300;
/** After how many prints the folder is looked through. */
const tidyEvery = 50;

/** A print for the virtual printer. `name` becomes the files' name; names sort by time. */
export interface VirtualPrint {
  name: string;
  parts: readonly Uint8Array[];
  receipt: Receipt;
}

export interface VirtualPrinter {
  print(print: VirtualPrint): Promise<PrintOutcome>;
}

/**
 * The printer that needs no paper: keeps the bytes a real one would get (`.bin`) and a picture of
 * the receipt (`.png`) in `folder`. The font is read with the first print.
 */
export function createVirtualPrinter(folder: string, fontFile: string): VirtualPrinter {
  let font: Font | null = null;
  let prints = 0;
  return {
    print: async ({ name, parts, receipt }) => {
      font ??= readReceiptFont(fontFile);
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(join(folder, `${name}.bin`), Buffer.concat(parts));
        if (receipt.lines.length > 0) {
          await writeFile(join(folder, `${name}.png`), await drawReceipt(receipt, font));
        }
        if (prints % tidyEvery === 0) await tidy(folder);
      } catch (error) {
        if (!isFileError(error)) throw error;
        return notStarted('VIRTUAL_FOLDER');
      }
      prints += 1;
      return printed(false);
    },
  };
}

/** Whether the disk or the folder is at fault, not the program. */
function isFileError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

async function tidy(folder: string): Promise<void> {
  const files = (await readdir(folder)).filter((file) => /\.(?:bin|png)$/.test(file)).sort();
  const names = [...new Set(files.map((file) => file.slice(0, -4)))];
  const old = new Set(names.slice(0, Math.max(0, names.length - kept)));
  for (const file of files) if (old.has(file.slice(0, -4))) await rm(join(folder, file));
}
