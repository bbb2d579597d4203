import { html } from '../html.ts';
import { searchForm } from './home.ts';
import { layout } from './layout.ts';
import { link } from './view.ts';
import type { View } from './view.ts';

/** A page that says why there is no other. */
export function messagePage(view: View, title: string, text: string): string {
  return layout(
    view,
    title,
    html`<section class="hello">
        <h1>${title}</h1>
        <p>${text}</p>
      </section>
      ${searchForm(view, '')}
      <p><a class="button quiet" href="${link(view, '/')}">${view.t.home}</a></p>`,
  );
}
