import { Command, InvalidArgumentError } from 'commander';
import { openShop } from '../shop/host.ts';
import { commonOptions, exitCodes, orRefuse, print } from './output.ts';
import type { CommonOptions } from './output.ts';

interface BenchDataOptions extends CommonOptions {
  data: string;
  products: number;
  sales: number;
}

/** `kompor bench-data`: a data folder with plausible history, to measure with. */
export function benchDataCommand(): Command {
  const command = new Command('bench-data')
    .description('isi folder data dengan riwayat rekaan yang masuk akal, untuk pengukuran')
    .option('--products <n>', 'banyaknya produk', count, 1000)
    .option('--sales <n>', 'banyaknya penjualan', count, 1000)
    .action((options: BenchDataOptions) => orRefuse(options, () => fill(options)));
  // Never the real books by default: what it writes cannot be taken out again.
  for (const option of commonOptions()) {
    command.addOption(option.makeOptionMandatory(option.long === '--data'));
  }
  return command;
}

async function fill(options: BenchDataOptions): Promise<void> {
  const { products, sales, data: folder } = options;
  const span = sales * minutesBetweenSales;
  const clock = { at: Date.now() - span, now: () => clock.at };
  const shop = openShop({ folder, background: false, clock });
  try {
    const { state } = await shop.client.settings.setupStatus({});
    if (state === 'new') {
      await shop.client.settings.setUp({
        key: crypto.randomUUID(),
        with: 'empty',
        shop: null,
        owner: null,
      });
    }
    const others = (await shop.client.cards.list({})).filter(({ sku }) => !/^B-\d+$/.test(sku));
    if (others.length > 0) {
      process.exitCode = exitCodes.refused;
      process.stderr.write(
        `Folder ini berisi ${others.length} produk yang bukan rekaan. Riwayat rekaan tidak bisa dibuang lagi: pakai folder baru.\n`,
      );
      return;
    }
    const total = products + sales;
    let told = 0;
    let before = 0;
    await shop.fillHistory({
      products,
      sales,
      progress: (done) => {
        if (done > products) clock.at += (done - Math.max(before, products)) * minutesBetweenSales;
        before = done;
        const percent = Math.floor((done * 100) / Math.max(total, 1));
        if (percent >= told + 10 && options.json !== true) {
          told = percent - (percent % 10);
          process.stderr.write(`${told} %\n`);
        }
      },
    });
    print(options, { products, sales, folder }, [
      `Terisi: ${products} produk, ${sales} penjualan di ${folder}`,
    ]);
  } finally {
    await shop.close();
  }
}

/** Milliseconds: a showroom that sells every quarter of an hour. */
const minutesBetweenSales = 15 * 60_000;

function count(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0 || number > 10_000_000) {
    throw new InvalidArgumentError('harus bilangan bulat 0 sampai 10000000');
  }
  return number;
}
