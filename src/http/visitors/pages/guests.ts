import { guestReasons, guestsFromAfar, guestSizes } from '../../../domain/guest-book.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';
import { layout } from './layout.ts';
import { token } from './product.ts';
import { link } from './view.ts';
import type { View } from './view.ts';

/** Three questions, a tap each, all of them optional; nobody is asked for a name. */
export function guestsPage(view: View, regencies: readonly string[]): string {
  const { t } = view;
  const { guests } = t;
  const from = [
    ...regencies.map((name) => [name, name] as const),
    ...guestsFromAfar.map((value) => [value, guests.afar[value]] as const),
  ];
  return layout(
    view,
    guests.title,
    html`<section class="hello">
        <h1>${guests.title}</h1>
        <p>${guests.lead}</p>
      </section>
      <form class="guests" method="post" action="/tamu">
        ${token(view)} ${question(guests.from, 'asal', from)}
        ${question(
          guests.size,
          'berapa',
          guestSizes.map((value) => [value, guests.sizes[value]]),
        )}
        ${question(
          guests.reason,
          'alasan',
          guestReasons.map((value) => [value, guests.reasons[value]]),
        )}
        <button class="button main">${guests.send}</button>
        <button class="plain" type="reset">${guests.clear}</button>
      </form>`,
  );
}

/** After an entry. */
export function thanksPage(view: View): string {
  const { t } = view;
  return layout(
    view,
    t.guests.title,
    html`<section class="hello">
        <h1>${t.guests.thanks}</h1>
        <p>${t.guests.thanksText}</p>
      </section>
      <p><a class="button quiet" href="${link(view, '/')}">${t.goOn}</a></p>`,
  );
}

/** The way to the guest book, for the foot of a page. */
export function guestsLink(view: View): Html {
  return html`<p><a class="to-guests" href="${link(view, '/tamu')}">${view.t.guests.open}</a></p>`;
}

function question(
  title: string,
  name: string,
  answers: readonly (readonly [value: string, words: string])[],
): Html {
  return html`<fieldset class="question">
    <legend>${title}</legend>
    <div class="answers">
      ${answers.map(
        ([value, words]) =>
          html`<label class="answer"
            ><input type="radio" name="${name}" value="${value}" />${words}</label
          >`,
      )}
    </div>
  </fieldset>`;
}
