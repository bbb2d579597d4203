import { Command } from 'commander';
import type { CardedProduct } from '../contract/cards.ts';
import { formatRupiah } from '../domain/money.ts';
import { formatQuantity } from '../domain/quantity.ts';
import { shelfName } from '../domain/shelf-name.ts';
import { defaultFolder, openShop } from '../shop/host.ts';
import { commonOptions, orRefuse, print } from './output.ts';
import type { CommonOptions } from './output.ts';

/** `kompor products`: every product with its price, its stock, its shelf and the address on its card. */
export function productsCommand(): Command {
  const command = new Command('products')
    .description('daftar produk: SKU, harga, stok, rak, alamat pada kartunya')
    .action((options: CommonOptions) => orRefuse(options, () => list(options)));
  for (const option of commonOptions()) command.addOption(option);
  return command;
}

async function list(options: CommonOptions): Promise<void> {
  const shop = openShop({ folder: options.data ?? defaultFolder(), background: false });
  try {
    const products = await shop.client.cards.list({});
    print(options, { products }, products.map(inWords));
  } finally {
    await shop.close();
  }
}

function inWords({ sku, name, price, onHand, shelf, address }: CardedProduct): string {
  const cost = price === null ? 'harga ditanya' : formatRupiah(price);
  return [
    sku,
    name,
    cost,
    `stok ${formatQuantity(onHand)}`,
    shelf ? `rak ${shelfName(shelf)}` : '',
    address,
  ].join('\t');
}
