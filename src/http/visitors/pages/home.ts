import type { Producer } from '../../../contract/producers.ts';
import type { Place, Shelf } from '../../../shop/host.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';
import { grid } from './goods.ts';
import { guestsLink } from './guests.ts';
import { layout } from './layout.ts';
import { link } from './view.ts';
import type { View } from './view.ts';

export interface Places {
  categories: readonly Place[];
  villages: readonly Place[];
  producers: readonly Producer[];
}

/** The first page: search, what is new, and the ways through the showroom. */
export function homePage(view: View, newest: Shelf, places: Places): string {
  const { t, showroom } = view;
  const where = showroom.village === '' ? '' : ` · ${showroom.village}`;
  return layout(
    view,
    t.welcome,
    html`<section class="hello">
        <p class="soft">${t.welcome}${where}</p>
        <h1>${showroom.name}</h1>
        <p>${t.welcomeText}</p>
      </section>
      ${searchForm(view, '')} ${chips(view, t.categories, 'kategori', places.categories)}
      <section>
        <h2>${t.newest}</h2>
        ${grid(view, newest.products.slice(0, 12))}
        <p><a class="button quiet" href="${link(view, '/baru')}">${t.all}</a></p>
      </section>
      ${chips(view, t.producers, 'u', places.producers)}
      ${chips(view, t.villages, 'desa', places.villages)} ${guestsLink(view)}`,
  );
}

export function searchForm(view: View, text: string): Html {
  const { t, carried } = view;
  return html`<form class="search" action="/cari" method="get" role="search">
    <label class="unseen" for="cari">${t.search}</label>
    <input
      id="cari"
      name="q"
      type="search"
      value="${text}"
      placeholder="${t.search}"
      maxlength="80"
      enterkeyhint="search"
    />
    ${carried !== null && html`<input type="hidden" name="k" value="${carried}" />`}
    <button class="button">${t.searchKey}</button>
  </form>`;
}

function chips(
  view: View,
  title: string,
  path: string,
  places: readonly { id: string; name: string; products: number }[],
): Html | null {
  if (places.length === 0) return null;
  return html`<section>
    <h2>${title}</h2>
    <ul class="chips">
      ${places.map(
        ({ id, name, products }) =>
          html`<li>
            <a class="chip" href="${link(view, `/${path}/${id}`)}"
              >${name} <small>${products}</small></a
            >
          </li>`,
      )}
    </ul>
  </section>`;
}
