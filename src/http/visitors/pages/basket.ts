import { clockTime } from '../../../domain/business-day.ts';
import { basketQrText } from '../../../domain/codes/basket-code.ts';
import { formatRupiah } from '../../../domain/money.ts';
import { priceOf } from '../../../domain/quantity.ts';
import type { Basket } from '../../../shop/host.ts';
import { html, raw } from '../html.ts';
import type { Html } from '../html.ts';
import { priceWords, productPath } from './goods.ts';
import { guestsLink } from './guests.ts';
import { layout } from './layout.ts';
import { token } from './product.ts';
import { link } from './view.ts';
import type { View } from './view.ts';

/** The QR of a text as the path of a drawing, and its size in modules with the quiet zone. */
export type DrawQr = (text: string) => { size: number; path: string };

/** What a visitor collected, with the code for the counter. */
export function basketPage(view: View, basket: Basket | null, drawQr: DrawQr): string {
  const { t } = view;
  const goOn = html`<p><a class="button quiet" href="${link(view, '/')}">${t.goOn}</a></p>
    ${guestsLink(view)}`;
  if (basket === null || basket.lines.length === 0) {
    return layout(
      view,
      t.basket,
      html`<section class="hello">
          <h1>${t.basketEmpty}</h1>
          <p>${t.basketEmptyText}</p>
        </section>
        ${goOn}`,
    );
  }
  if (basket.isTaken) {
    return layout(
      view,
      t.basket,
      html`<section class="hello">
          <h1>${t.taken}</h1>
          <p>${t.takenText}</p>
        </section>
        ${goOn}`,
    );
  }
  const until = clockTime(basket.expiresAt, view.showroom.timeZone);
  return layout(
    view,
    t.basket,
    html`<section class="ticket">
        <h1>${t.code}</h1>
        <p class="code" translate="no">${basket.code}</p>
        ${drawn(drawQr(basketQrText(basket.code)), basket.code)}
        <p>${t.codeText}</p>
        <p class="soft">${t.until(until)}</p>
      </section>
      <ul class="lines">
        ${basket.lines.map((line) => lineOf(view, line))}
      </ul>
      ${sum(view, basket)}${goOn}`,
  );
}

function drawn({ size, path }: ReturnType<DrawQr>, code: string): Html {
  return html`<svg
    class="qr"
    viewBox="0 0 ${size} ${size}"
    role="img"
    aria-label="QR ${code}"
    shape-rendering="crispEdges"
  >
    <path fill="#fff" d="M0 0h${size}v${size}H0z" />
    <path d="${raw(path)}" />
  </svg>`;
}

function lineOf(view: View, { product, quantity, isShort }: Basket['lines'][number]): Html {
  const { t } = view;
  const { name, sku, picture, unit } = product;
  const isCounted = unit === 'piece' || unit === 'pack';
  const pieces = quantity / 1000;
  return html`<li class="line">
    ${picture !== null && html`<img src="/g/${picture}/kecil" alt="" width="72" height="72" />`}
    <div>
      <a href="${link(view, productPath(sku))}">${name}</a>
      <p>${priceWords(view, product)}</p>
      ${isShort && html`<p class="stock stock-gone">${t.short}</p>`}
      ${
        isCounted
          ? html`<form class="pieces" method="post" action="/keranjang/ubah">
              ${token(view)}
              <input type="hidden" name="sku" value="${sku}" />
              <label
                >${t.pieces}
                <input
                  type="number"
                  name="jumlah"
                  value="${pieces}"
                  min="0"
                  max="99"
                  inputmode="numeric"
              /></label>
              <button class="button quiet">${t.change}</button>
            </form>`
          : html`<p class="soft">${t.weighed}</p>`
      }
      <form method="post" action="/keranjang/ubah">
        ${token(view)}<input type="hidden" name="sku" value="${sku}" />
        <input type="hidden" name="jumlah" value="0" /><button class="plain">${t.takeOut}</button>
      </form>
    </div>
  </li>`;
}

function sum({ t, addsTax }: View, { lines }: Basket): Html {
  const known = lines.filter(
    ({ product: { active, price, unit } }) =>
      active && price !== null && (unit === 'piece' || unit === 'pack'),
  );
  const total = known.reduce(
    (whole, { product, quantity }) => whole + priceOf(product.price ?? 0, quantity),
    0,
  );
  return html`${known.length > 0 && html`<p class="sum">${addsTax(null) ? `${t.total} (${t.plusTax})` : t.total} <b>${formatRupiah(total)}</b></p>`}
  ${known.length < lines.length && html`<p class="soft">${t.totalText}</p>`}`;
}
