import type { Product, ProductDetail } from '../../../contract/catalogue.ts';
import { shelfName } from '../../../domain/shelf-name.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';
import { priceWords, productPath, stockWords } from './goods.ts';
import { layout } from './layout.ts';
import { link } from './view.ts';
import type { View } from './view.ts';

export interface ProductAround {
  producerId: string | null;
  villageId: string | null;
  categoryId: string | null;
  /** Other goods of the same producer; told without pictures, for which a first view has no room. */
  others: readonly Product[];
}

/** What a card leads to: what it is, who made it, where and how. */
export function productPage(view: View, product: ProductDetail, around: ProductAround): string {
  const { t, origin } = view;
  const { name, picture, producer, village, category, story, description, family } = product;
  const price = priceWords(view, product);
  const shared = view.shareAddress(product);
  const share = `https://wa.me/?text=${encodeURIComponent(
    `${t.shareText(name, price, view.showroom.name)}\n${shared}`,
  )}`;
  const head = html`<meta property="og:title" content="${name}" />
    <meta property="og:description" content="${price} · ${view.showroom.name}" />
    ${picture !== null && html`<meta property="og:image" content="${origin}/g/${picture}" />`} `;
  const maker =
    producer !== null &&
    html`<p class="maker">
      ${t.by}
      ${place(view, 'u', around.producerId, producer)}${
        village !== null && html`, ${place(view, 'desa', around.villageId, village)}`
      }
    </p>`;
  return layout(
    view,
    name,
    html`<article class="product">
        ${picture !== null && html`<img class="photo" src="/g/${picture}" alt="${name}" />`}
        <div class="facts">
          <h1>${name}</h1>
          <p class="price">${price}</p>
          ${view.addsTax(product.taxClass) && product.price !== null && html`<p class="soft">${t.plusTax}</p>`}
          ${stockWords(view, product)}
          ${product.shelf !== null && html`<p>${t.shelf(shelfName(product.shelf))}</p>`} ${maker}
          ${
            family !== null &&
            html`<p class="soft">
              ${family.options.map(({ name: option, value }) => `${option}: ${value}`).join(' · ')}
            </p>`
          }
          <form method="post" action="/keranjang">
            ${token(view)}<input type="hidden" name="sku" value="${product.sku}" />
            <button class="button main">${t.put}</button>
          </form>
          <p><a class="button quiet" href="${share}" rel="noreferrer">${t.share}</a></p>
        </div>
      </article>
      ${texts(t.story, story)} ${texts(t.about, description)} ${numbers(view, product)}
      ${
        category !== null &&
        html`<p>${place(view, 'kategori', around.categoryId, category, 'chip')}</p>`
      }
      ${
        around.others.length > 0 &&
        html`<section>
          <h2>${t.others(producer ?? '')}</h2>
          <ul class="also">
            ${around.others.map(
              (one) =>
                html`<li>
                  <a href="${link(view, productPath(one.sku))}"
                    >${one.name} <b>${priceWords(view, one)}</b></a
                  >
                </li>`,
            )}
          </ul>
        </section>`
      }
      ${
        view.basket === null &&
        html`<details class="have-code">
          <summary>${t.haveCode}</summary>
          <form method="post" action="/keranjang/kode">
            <input type="hidden" name="lalu" value="${productPath(product.sku)}" />
            <input
              name="kode"
              maxlength="4"
              autocapitalize="characters"
              autocomplete="off"
              aria-label="${t.haveCode}"
            />
            <button class="button">${t.useCode}</button>
          </form>
        </details>`
      }`,
    head,
  );
}

/** The basket's token, for a form of a phone that keeps no cookies. */
export function token({ carried }: View): Html | null {
  return carried === null ? null : html`<input type="hidden" name="k" value="${carried}" />`;
}

function place(view: View, path: string, id: string | null, name: string, kind = ''): Html {
  if (id === null) return html`<b>${name}</b>`;
  return html`<a class="${kind}" href="${link(view, `/${path}/${id}`)}">${name}</a>`;
}

/** Paragraphs as they were typed. */
function texts(title: string, text: string): Html | null {
  const paragraphs = text.split(/\n\s*\n/).filter((one) => one.trim() !== '');
  if (paragraphs.length === 0) return null;
  return html`<section class="words">
    <h2>${title}</h2>
    ${paragraphs.map((one) => html`<p>${one}</p>`)}
  </section>`;
}

function numbers({ t }: View, { pirt, halal, bpom }: ProductDetail): Html | null {
  const rows = [
    [t.pirt, pirt],
    [t.halal, halal],
    [t.bpom, bpom],
  ] as const;
  const known = rows.filter(([, value]) => value !== null);
  if (known.length === 0) return null;
  return html`<dl class="numbers">
    ${known.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}
