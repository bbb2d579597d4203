import { escapeHtml } from '../escape-html.ts';
import type { CardCode } from './card-code.ts';
import type { CardProduct, ShowroomShelf } from './card-product.ts';
import { STYLE } from './style.ts';
import { rupiah, WORDS } from './words.ts';
import type { Language, Words } from './words.ts';

/** Long enough for a result of a search engine or the preview in a chat. */
const SUMMARY = 160;
/** Wide enough for a phone with a sharp screen, in 20 to 45 kB. */
const PICTURE = 'w=640&h=640&mode=crop&format=webp&q=50';

/** One flower of the kawung pattern. */
const FLOWER = `<svg viewBox="0 0 64 64" fill="currentColor" aria-hidden="true">${[
  45, 135, 225, 315,
]
  .map((turn) => `<ellipse cx="32" cy="14" rx="8.5" ry="13" transform="rotate(${turn} 32 32)"/>`)
  .join('')}<circle cx="32" cy="32" r="3"/></svg>`;
const ICON = `data:image/svg+xml,${encodeURIComponent(FLOWER.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ').replace('currentColor', '#6f4321'))}`;
const EDGE = `<svg class="edge" aria-hidden="true"><defs><pattern id="k" width="32" height="16" patternUnits="userSpaceOnUse"><g fill="currentColor"><ellipse cx="8" cy="8" rx="7" ry="3.4" transform="rotate(45 8 8)"/><ellipse cx="24" cy="8" rx="7" ry="3.4" transform="rotate(-45 24 8)"/><circle cx="16" cy="8" r="1.6"/><circle cx="0" cy="8" r="1.6"/><circle cx="32" cy="8" r="1.6"/></g></pattern></defs><rect width="100%" height="16" fill="url(#k)"/></svg>`;
const TICK = `<svg viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="m3 8.5 3.4 3.4L13 4.8"/></svg>`;

/** A product as a visitor at home sees it, whole in one answer but for its picture. */
export function productPage(product: CardProduct, language: Language): string {
  const words = WORDS[language];
  const summary = product.description.replaceAll(/\s+/gu, ' ').slice(0, SUMMARY);
  const head = `<meta name="description" content="${escapeHtml(summary)}">
<meta property="og:title" content="${escapeHtml(product.name)}">
<link rel="canonical" href="/p/${escapeHtml(encodeURIComponent(product.sku))}">`;
  const body = `<div class="product">
<div class="photo">${photo(product, words)}</div>
<div>
<h1${own(language)}>${escapeHtml(product.name)}</h1>
${maker(product, words, language)}
${price(product, words)}
<section><h2>${words.whereTitle}</h2>
<ul>${product.showrooms.map((shelf) => shelfRow(shelf, words, language)).join('')}</ul>
<p class="note">${words.stockNote}</p></section>
${story(product, words, language)}
</div></div>`;
  return page(product.name, head, body, language);
}

/** For a code that is no product here: what may have happened, and what to do. */
export function unknownPage(code: CardCode | undefined, language: Language): string {
  const words = WORDS[language];
  const read = code === undefined ? '' : 'sku' in code ? code.sku : code.gtin;
  const shown = Array.from(read).slice(0, 80).join('');
  const body = `<div class="unknown">${FLOWER}
<h1>${words.unknownTitle}</h1>
<p>${words.unknownText}</p>
<p>${words.unknownHint}</p>
${shown.trim() === '' ? '' : `<p class="label">${words.codeRead}</p><p class="code">${escapeHtml(shown)}</p>`}
</div>`;
  return page(words.unknownTitle, '<meta name="robots" content="noindex">', body, language);
}

function page(title: string, head: string, body: string, language: Language): string {
  const { marketplace } = WORDS[language];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="${ICON}">
<title>${escapeHtml(title)} · ${marketplace}</title>
${head}
<style>${STYLE}</style>
</head>
<body>
${EDGE}
<header>${marketplace}</header>
<main>
${body}
</main>
</body>
</html>
`;
}

function photo({ picture, name }: CardProduct, words: Words): string {
  if (picture === null) return `<p>${FLOWER}${words.noPicture}</p>`;
  const path = picture.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  return `<img src="/assets/${escapeHtml(path)}?${escapeHtml(PICTURE)}" alt="${escapeHtml(name)}" width="640" height="640">`;
}

function maker({ producer, village }: CardProduct, words: Words, language: Language): string {
  const line = (label: string, name: string | null): string =>
    name === null ? '' : `<p class="maker">${label} <b${own(language)}>${escapeHtml(name)}</b></p>`;
  return line(words.madeBy, producer) + line(words.village, village);
}

function price({ price, unit }: CardProduct, words: Words): string {
  if (price === null) return `<p class="price ask">${words.askPrice}</p>`;
  const per = words.units[unit];
  return `<p class="price">${rupiah(price)}${per === undefined ? '' : ` <small>/ ${per}</small>`}</p>`;
}

function shelfRow(shelf: ShowroomShelf, words: Words, language: Language): string {
  const special = shelf.price === null ? '' : `<span class="own">${rupiah(shelf.price)}</span>`;
  const name = `<span><span${own(language)}>${escapeHtml(shelf.name)}</span>${special}</span>`;
  return `<li>${name}${stockMark(shelf, words)}</li>`;
}

function stockMark({ inStock }: ShowroomShelf, words: Words): string {
  if (inStock === undefined) return `<span class="stock">${words.unknownStock}</span>`;
  return inStock
    ? `<span class="stock yes">${TICK}${words.inStock}</span>`
    : `<span class="stock">${words.soldOut}</span>`;
}

function story({ description }: CardProduct, words: Words, language: Language): string {
  const paragraphs = description
    .split(/\n\n+/u)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${escapeHtml(paragraph.trim()).replaceAll('\n', '<br>')}</p>`);
  if (paragraphs.length === 0) return '';
  return `<section class="story"><h2>${words.storyTitle}</h2><div${own(language)}>${paragraphs.join('')}</div></section>`;
}

/** What showrooms wrote is Indonesian on an English page too: screen readers want to know. */
function own(language: Language): string {
  return language === 'id' ? '' : ' lang="id"';
}
