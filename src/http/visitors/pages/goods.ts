import type { Product } from '../../../contract/catalogue.ts';
import { formatRupiah } from '../../../domain/money.ts';
import { formatQuantity } from '../../../domain/quantity.ts';
import { visibleStock } from '../../../domain/visible-stock.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';
import { link } from './view.ts';
import type { View } from './view.ts';

export function productPath(sku: string): string {
  return `/p/${encodeURIComponent(sku)}`;
}

/** `Rp12.500`, with its unit where that is no piece; words where it is asked. */
export function priceWords({ t }: View, { price, unit }: Pick<Product, 'price' | 'unit'>): string {
  if (price === null) return t.asked;
  return unit === 'piece' ? formatRupiah(price) : `${formatRupiah(price)} / ${t.units[unit]}`;
}

/** Whether it is there, and how many are left of a few. */
export function stockWords({ t }: View, { onHand, unit }: Product): Html {
  const stock = visibleStock(onHand);
  if (stock.kind === 'gone') return html`<span class="stock stock-gone">${t.gone}</span>`;
  if (stock.kind === 'few') {
    const amount = `${formatQuantity(stock.left)} ${t.units[unit]}`;
    return html`<span class="stock stock-few">${t.few(amount)}</span>`;
  }
  return html`<span class="stock">${t.there}</span>`;
}

/** Goods beside one another, each with its picture, name and price. */
export function grid(view: View, products: readonly Product[]): Html {
  return html`<ul class="grid">
    ${products.map((product) => tile(view, product))}
  </ul>`;
}

function tile(view: View, product: Product): Html {
  const { name, sku, picture, producer } = product;
  return html`<li>
    <a class="tile" href="${link(view, productPath(sku))}">
      ${
        picture === null
          ? html`<span class="no-picture" aria-hidden="true"></span>`
          : html`<img src="/g/${picture}/kecil" alt="" width="320" height="320" loading="lazy" />`
      }
      <span class="tile-name">${name}</span>
      <span class="tile-price">${priceWords(view, product)}</span>
      ${producer !== null && html`<span class="tile-maker">${producer}</span>`}
      ${product.onHand <= 0 && html`<span class="stock stock-gone">${view.t.gone}</span>`}
    </a>
  </li>`;
}
