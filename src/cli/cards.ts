import { writeFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { sheetDesigns, sheetPapers } from '../domain/cards/card-layouts.ts';
import type { SheetDesign, SheetPaper } from '../domain/cards/card-layouts.ts';
import { shelfName } from '../domain/shelf-name.ts';
import { defaultFolder, openShop } from '../shop/host.ts';
import type { Shop } from '../shop/host.ts';
import { commonOptions, exitCodes, notBlank, orRefuse, print } from './output.ts';
import type { CommonOptions } from './output.ts';

interface CardsOptions extends CommonOptions {
  design: SheetDesign | 'zpl';
  paper: SheetPaper;
  out: string;
  sku?: string[];
  shelf?: string;
  changed?: true;
  mark: boolean;
}

const designs =
  'shelf: kartu rak, table: kartu meja, tag: label gantung, label: label kecil, portrait: kartu perajin, zpl: label 50 × 30 mm untuk printer label';

/** `kompor cards --out FILE`: product cards to print, of all products on sale or of some. */
export function cardsCommand(): Command {
  const command = new Command('cards')
    .description('kartu produk sebagai PDF siap cetak, atau label ZPL')
    .addOption(
      new Option('--design <rancangan>', designs)
        .choices([...sheetDesigns, 'zpl'])
        .default('shelf'),
    )
    .addOption(new Option('--paper <kertas>', 'ukuran kertas').choices(sheetPapers).default('a4'))
    .requiredOption('--out <berkas>', 'berkas PDF atau ZPL yang ditulis')
    .option(
      '--sku <sku...>',
      'hanya produk ini, menurut urutan ini',
      (sku: string, before: string[] | undefined) => [...(before ?? []), notBlank(sku)],
    )
    .addOption(
      new Option('--shelf <rak>', 'hanya produk di rak ini, mis. A2')
        .argParser(notBlank)
        .conflicts('sku'),
    )
    .addOption(
      new Option('--changed', 'hanya kartu yang isinya berubah sejak dicetak').conflicts('sku'),
    )
    .option('--no-mark', 'jangan catat kartu ini sebagai tercetak')
    .action((options: CardsOptions) => orRefuse(options, () => draw(options)));
  for (const option of commonOptions()) command.addOption(option);
  return command;
}

async function draw(options: CardsOptions): Promise<void> {
  const shop = openShop({ folder: options.data ?? defaultFolder(), background: false });
  try {
    const { client } = shop;
    const { out } = options;
    const made = await make(client, options, await skusOf(client, options));
    try {
      await writeFile(out, made.data);
    } catch {
      // The system's words are no help to a person; the path is.
      process.exitCode = exitCodes.misused;
      process.stderr.write(`Berkas tidak dapat ditulis: ${out}\n`);
      return;
    }
    if (options.mark) {
      await client.cards.markPrinted({ key: crypto.randomUUID(), drawing: made.drawing });
    }
    const { cards, pages } = made;
    const where = pages === null ? '' : ` pada ${pages} halaman`;
    print(options, { cards, pages, file: out }, [`${cards} kartu${where}: ${out}`]);
  } finally {
    await shop.close();
  }
}

type Client = Shop['client'];

/** Null: all that are on sale. */
async function skusOf(client: Client, { design, sku, shelf, changed }: CardsOptions) {
  if (changed !== true && shelf === undefined) return sku ?? null;
  // A portrait carries no price and is never out of date: nothing of it has changed.
  if (design === 'portrait' && changed === true) return [];
  const products = await client.cards.list(design === 'portrait' ? {} : { design });
  const wanted = products.filter(
    (one) =>
      one.active &&
      (changed !== true || one.state === 'changed') &&
      (shelf === undefined || (one.shelf !== null && isShelf(one.shelf, shelf))),
  );
  return wanted.map((product) => product.sku);
}

/** `3`, `rak 3` and `Rak 3` are one shelf. */
function isShelf(one: string, other: string): boolean {
  return shelfName(one).toLowerCase() === shelfName(other).toLowerCase();
}

interface Made {
  cards: number;
  /** Null where there are no pages. */
  pages: number | null;
  data: Buffer;
  drawing: string;
}

async function make(
  client: Client,
  { design, paper }: CardsOptions,
  skus: string[] | null,
): Promise<Made> {
  if (design === 'zpl') {
    const { cards, data, drawing } = await client.cards.zpl({ skus });
    return { cards, pages: null, data: Buffer.from(data), drawing };
  }
  const { cards, pages, data, drawing } = await client.cards.pdf({ design, paper, skus });
  return { cards, pages, data: Buffer.from(data, 'base64'), drawing };
}
