import { writeFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { sheetDesigns, sheetPapers } from '../domain/cards/card-layouts.ts';
import type { SheetDesign, SheetPaper } from '../domain/cards/card-layouts.ts';
import { defaultFolder, openShop } from '../shop/host.ts';
import { commonOptions, exitCodes, notBlank, orRefuse, print } from './output.ts';
import type { CommonOptions } from './output.ts';

interface CardsOptions extends CommonOptions {
  design: SheetDesign;
  paper: SheetPaper;
  out: string;
  sku?: string[];
}

const designs =
  'shelf: kartu rak, table: kartu meja, tag: label gantung, label: label kecil, portrait: kartu perajin';

/** `kompor cards --out FILE.pdf`: product cards to print, of all products on sale or of some. */
export function cardsCommand(): Command {
  const command = new Command('cards')
    .description('kartu produk sebagai PDF siap cetak')
    .addOption(new Option('--design <rancangan>', designs).choices(sheetDesigns).default('shelf'))
    .addOption(new Option('--paper <kertas>', 'ukuran kertas').choices(sheetPapers).default('a4'))
    .requiredOption('--out <berkas.pdf>', 'berkas PDF yang ditulis')
    .option(
      '--sku <sku...>',
      'hanya produk ini, menurut urutan ini',
      (sku: string, before: string[] | undefined) => [...(before ?? []), notBlank(sku)],
    )
    .action((options: CardsOptions) => orRefuse(options, () => draw(options)));
  for (const option of commonOptions()) command.addOption(option);
  return command;
}

async function draw(options: CardsOptions): Promise<void> {
  const shop = openShop({ folder: options.data ?? defaultFolder(), background: false });
  try {
    const { design, paper, out, sku } = options;
    const wanted = { design, paper, skus: sku ?? null };
    const { cards, pages, data } = await shop.client.cards.pdf(wanted);
    try {
      await writeFile(out, Buffer.from(data, 'base64'));
    } catch {
      // The system's words are no help to a person; the path is.
      process.exitCode = exitCodes.misused;
      process.stderr.write(`Berkas tidak dapat ditulis: ${out}\n`);
      return;
    }
    print(options, { cards, pages, file: out }, [`${cards} kartu pada ${pages} halaman: ${out}`]);
  } finally {
    await shop.close();
  }
}
