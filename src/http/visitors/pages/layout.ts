import { html } from '../html.ts';
import type { Html } from '../html.ts';
import { link } from './view.ts';
import type { View } from './view.ts';

/** A whole page around `body`. `extra` goes into its head. */
export function layout(view: View, title: string, body: Html, extra: Html | null = null): string {
  const { t, language, showroom, basket, assets } = view;
  const count = basket === null || basket.isTaken ? 0 : basket.lines.length;
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#6f4321" />
        <title>${title} · ${showroom.name}</title>
        <link rel="preload" href="${assets.font}" as="font" type="font/woff2" crossorigin />
        <link rel="stylesheet" href="${assets.style}" />
        ${extra}
      </head>
      <body>
        <header class="top">
          <a class="brand" href="${link(view, '/')}">${showroom.name}</a>
          <a class="top-basket" href="${link(view, '/keranjang')}"
            >${t.basket}${count > 0 && html` <b class="count">${count}</b>`}</a
          >
        </header>
        <main>${body}</main>
        <footer>${t.footer}</footer>
      </body>
    </html>`.text;
}
