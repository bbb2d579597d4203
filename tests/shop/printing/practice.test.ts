import { expect, it, onTestFinished } from 'vitest';
import { openShop } from '../../../src/shop/host.ts';
import { addProduct, emptyShop, fillCart, payCash } from '../../support/shop.ts';

it('in practice every receipt says that it is none', async () => {
  const real = await emptyShop();
  await fillCart(real, [{ productId: await addProduct(real) }]);
  const sale = await payCash(real);
  const words = async ({ client }: Pick<typeof real, 'client'>) => {
    const { lines } = await client.printing.receipt({ saleId: sale.id });
    return lines.flatMap((line) => (line.kind === 'text' ? [line.text] : [])).join(' ');
  };
  expect(await words(real)).not.toContain('LATIHAN');
  await real.shop.close();

  const practice = openShop({ folder: real.folder, background: false, practice: true });
  onTestFinished(() => practice.close());
  expect(await words(practice)).toContain('LATIHAN - BUKAN STRUK');
  expect((await practice.client.printing.shareText({ saleId: sale.id })).text).toContain('LATIHAN');
  const { html } = await practice.client.printing.invoice({ saleId: sale.id });
  expect(html).toContain('LATIHAN - BUKAN STRUK');
});
