import { createHash } from 'node:crypto';

/** The one style sheet of the pages behind the cards, in the colours of Kompor's screens, by day and by night. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#faf4e8;--surface:#fffdf8;--sunken:#f2e8d6;--line:#e2d3b9;--ink:#2a1c11;--soft:#665140;--teak:#6f4321;--terracotta:#a8421f;--leaf:#225630;--leaf-soft:#dcebd6}
@media(prefers-color-scheme:dark){:root{--paper:#15100b;--surface:#1f1711;--sunken:#2a2018;--line:#413325;--ink:#f7ecdc;--soft:#cdb99f;--teak:#d9a878;--terracotta:#f0946b;--leaf:#95d6a0;--leaf-soft:#1f3524}}
*{box-sizing:border-box;margin:0}
body{min-height:100vh;min-height:100dvh;display:flex;flex-direction:column;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 'Plus Jakarta Sans',system-ui,-apple-system,'Segoe UI',Roboto,sans-serif;overflow-wrap:anywhere}
.edge{display:block;width:100%;height:16px;color:var(--teak)}
header{padding:12px 20px;font-size:.9375rem;font-weight:600;color:var(--teak);max-width:1080px;width:100%;margin:0 auto}
main{flex:1;width:100%;max-width:1080px;margin:0 auto;padding:0 20px 32px}
.photo{background:var(--sunken);border-radius:18px;overflow:hidden;aspect-ratio:1;display:grid;place-items:center;color:var(--soft)}
.photo img{width:100%;height:100%;object-fit:cover;display:block}
.photo svg{width:96px;height:96px;color:var(--teak);opacity:.55;display:block;margin:0 auto 8px}
.photo p{text-align:center}
h1{font-size:clamp(1.5rem,1.25rem + 1.6vw,2.25rem);line-height:1.2;font-weight:700;letter-spacing:-.01em;margin-top:20px;text-wrap:balance}
.maker{margin-top:2px;color:var(--soft)}
h1+.maker{margin-top:8px}
.maker b{color:var(--ink);font-weight:600}
.price{margin-top:14px;font-size:2.125rem;line-height:1.15;font-weight:700;color:var(--terracotta);font-variant-numeric:tabular-nums}
.price small{font-size:1.0625rem;font-weight:500;color:var(--soft)}
.price.ask{font-size:1.375rem}
section{margin-top:26px}
h2{font-size:1.0625rem;font-weight:700}
ul{list-style:none;padding:0;margin-top:10px;border:1px solid var(--line);border-radius:14px;background:var(--surface);overflow:hidden}
li{display:flex;align-items:center;gap:12px;justify-content:space-between;padding:12px 14px}
li+li{border-top:1px solid var(--line)}
li .own{display:block;color:var(--soft);font-size:.9375rem;font-variant-numeric:tabular-nums}
.stock{flex:none;display:inline-flex;align-items:center;gap:6px;padding:4px 12px;border-radius:99px;font-size:.9375rem;font-weight:600;background:var(--sunken);color:var(--soft)}
.stock.yes{background:var(--leaf-soft);color:var(--leaf)}
.stock svg{width:15px;height:15px}
.note{margin-top:10px;font-size:.9375rem;color:var(--soft)}
.story p{margin-top:10px;max-width:62ch}
.unknown{max-width:34rem;margin:auto;padding-bottom:48px;text-align:center}
.unknown svg{width:112px;height:112px;color:var(--teak);display:block;margin:12px auto 0}
.unknown p{margin-top:14px}
.code{display:inline-block;max-width:100%;margin-top:6px;padding:8px 16px;border:1px dashed var(--teak);border-radius:10px;background:var(--surface);font:600 1.0625rem/1.4 ui-monospace,Menlo,Consolas,monospace;white-space:pre-wrap}
.label{font-size:.9375rem;color:var(--soft)}
@media(min-width:760px){
.product{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);column-gap:48px;align-items:start;padding-top:8px}
.photo{position:sticky;top:20px;max-height:calc(100vh - 110px);width:100%}
h1{margin-top:0}
.unknown h1{margin-top:20px}
}`;

/** Allows this very style sheet and pictures of this marketplace or within the page, and nothing else at all. */
export const POLICY = [
  "default-src 'none'",
  "img-src 'self' data:",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
