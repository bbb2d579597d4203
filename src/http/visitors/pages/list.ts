import type { Shelf } from '../../../shop/host.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';
import { grid } from './goods.ts';
import { searchForm } from './home.ts';
import { layout } from './layout.ts';
import { link } from './view.ts';
import type { View } from './view.ts';

export interface ListOptions {
  title: string;
  /** What stands below the title. */
  lead?: Html | null;
  /** The path of this list, with its own query and without the page. */
  path: string;
  /** From 0. */
  page: number;
  /** Set on the page of a search: what was asked. */
  searched?: string;
}

/** A list of goods, page by page. */
export function listPage(view: View, shelf: Shelf, options: ListOptions): string {
  const { t } = view;
  const { title, lead = null, path, page, searched } = options;
  const at = (number: number) =>
    link(view, `${path}${path.includes('?') ? '&' : '?'}hal=${number + 1}`);
  return layout(
    view,
    title,
    html`<section>
        <h1>${title}</h1>
        ${lead}
      </section>
      ${searched !== undefined && searchForm(view, searched)}
      ${shelf.products.length === 0 ? html`<p class="notice">${t.nothing}</p>` : grid(view, shelf.products)}
      <nav class="pages">
        ${page > 0 && html`<a class="button quiet" href="${at(page - 1)}">${t.less}</a>`}
        ${shelf.more && html`<a class="button quiet" href="${at(page + 1)}">${t.more}</a>`}
      </nav>`,
  );
}
