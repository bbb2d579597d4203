/** The look of the visitors' pages: one small sheet, with what the phone has for letters but the titles. */
export const style = (font: string): string => `
@font-face{font-family:Titles;src:url(${font}) format("woff2");font-weight:700;font-display:swap}
:root{color-scheme:light dark;--paper:#faf4e8;--surface:#fffdf8;--line:#e2d3b9;--ink:#2a1c11;--soft:#665140;--teak:#6f4321;--on-teak:#fff6e6;--terracotta:#a8421f;--leaf:#2b6a39;--on-leaf:#fbfff8;--leaf-soft:#dcebd6;--amber:#7d5200;--danger:#a51d1d}
@media(prefers-color-scheme:dark){:root{--paper:#15100b;--surface:#1f1711;--line:#413325;--ink:#f7ecdc;--soft:#cdb99f;--teak:#3a2413;--on-teak:#fff6e6;--terracotta:#f0916a;--leaf:#8fd19b;--on-leaf:#10230f;--leaf-soft:#1d3320;--amber:#f2c063;--danger:#ff9c8f}}
*{box-sizing:border-box;margin:0}
html{-webkit-text-size-adjust:100%}
body{background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;overflow-wrap:anywhere}
h1,h2,.price,.tile-price,.brand,.code,.sum b,.count{font-family:Titles,system-ui,sans-serif;font-weight:700;line-height:1.2}
h1{font-size:1.6rem}
h2{font-size:1.15rem;margin-bottom:10px}
a{color:var(--terracotta)}
main{max-width:960px;margin:0 auto;padding:16px;display:grid;gap:22px}
footer{max-width:960px;margin:0 auto;padding:8px 16px 32px;color:var(--soft);font-size:.85rem}
.soft{color:var(--soft)}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.top{display:flex;align-items:center;justify-content:space-between;gap:12px;background:var(--teak);color:var(--on-teak);padding:4px 16px;position:sticky;top:0;z-index:1}
.top a{color:inherit;text-decoration:none;min-height:48px;display:inline-flex;align-items:center;gap:6px}
.brand{font-size:1.05rem}
.top-basket{font-weight:600;white-space:nowrap}
.count{background:var(--on-teak);color:#6f4321;border-radius:99px;min-width:26px;padding:1px 7px;text-align:center;font-size:.9rem}
.hello{display:grid;gap:6px}
.search{display:flex;gap:8px}
input{font:inherit;color:inherit;background:var(--surface);border:1.5px solid var(--soft);border-radius:12px;min-height:48px;padding:0 14px;min-width:0}
.search input{flex:1}
.button{display:inline-flex;align-items:center;justify-content:center;min-height:48px;padding:0 20px;border:0;border-radius:12px;background:var(--leaf);color:var(--on-leaf);font:600 1rem/1.2 system-ui,sans-serif;text-decoration:none;cursor:pointer}
.button.main{width:100%;min-height:56px;font-size:1.1rem}
.button.quiet{background:none;color:var(--ink);border:1.5px solid var(--soft)}
.button:active,.chip:active,.tile:active{transform:scale(.98)}
.plain{background:none;border:0;color:var(--danger);font:inherit;text-decoration:underline;min-height:48px;padding:0 4px;cursor:pointer}
:focus-visible{outline:3px solid #1d4f91;outline-offset:2px}
@media(prefers-color-scheme:dark){:focus-visible{outline-color:#9cc4ff}}
ul{list-style:none;padding:0}
.chips{display:flex;flex-wrap:wrap;gap:8px}
.chip{display:inline-flex;align-items:center;gap:6px;min-height:48px;padding:0 12px;font-size:.95rem;border:1.5px solid var(--line);border-radius:99px;background:var(--surface);color:var(--ink);text-decoration:none;font-weight:600}
.chip small{color:var(--soft)}
.grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(150px,1fr));gap:12px}
.tile{display:flex;flex-direction:column;gap:3px;height:100%;padding:0 0 12px;background:var(--surface);border:1px solid var(--line);border-radius:14px;overflow:hidden;color:var(--ink);text-decoration:none}
.tile>span{padding:0 12px}
.tile img,.no-picture{width:100%;height:auto;aspect-ratio:1;object-fit:cover;display:block;margin-bottom:6px;background:var(--line)}
.tile-name{font-weight:600;line-height:1.3}
.tile-price{color:var(--terracotta)}
.tile-maker{color:var(--soft);font-size:.85rem}
.product{display:grid;gap:16px}
.photo{width:100%;height:auto;max-height:70vh;object-fit:cover;border-radius:18px;background:var(--line);min-height:200px}
.facts{display:grid;gap:10px;align-content:start}
.price{font-size:1.9rem;color:var(--terracotta)}
.maker{font-size:1.05rem}
.stock{color:var(--leaf);font-weight:600}
.stock-few{color:var(--amber)}
.stock-gone{color:var(--danger)}
.also{display:grid;gap:8px}
.also a{display:flex;justify-content:space-between;align-items:center;gap:12px;min-height:48px;padding:8px 14px;background:var(--surface);border:1px solid var(--line);border-radius:12px;color:var(--ink);text-decoration:none}
.also b{color:var(--terracotta);white-space:nowrap}
.facts .button{width:100%}
.words{display:grid;gap:10px;max-width:68ch}
.words p{white-space:pre-line}
.words h2{margin:0}
.numbers{display:flex;flex-wrap:wrap;gap:8px 24px}
.numbers dt{color:var(--soft);font-size:.85rem}
.numbers dd{margin:0;font-weight:600}
.have-code summary{min-height:48px;display:flex;align-items:center;color:var(--soft);cursor:pointer}
.have-code form{display:flex;gap:8px}
.have-code input{width:7em;text-transform:uppercase;letter-spacing:.15em}
.notice{padding:14px 16px;background:var(--surface);border:1px solid var(--line);border-radius:14px}
.pages{display:flex;gap:8px;flex-wrap:wrap}
.ticket{display:grid;justify-items:center;text-align:center;gap:8px;padding:20px 16px;background:var(--surface);border:1px solid var(--line);border-radius:18px}
.code{font-size:3.6rem;letter-spacing:.12em;padding-left:.12em;color:var(--terracotta)}
.qr{width:min(58vw,230px);border-radius:8px}
.lines{display:grid;gap:12px}
.line{display:grid;grid-template-columns:72px 1fr;gap:12px;padding:12px;background:var(--surface);border:1px solid var(--line);border-radius:14px}
.line img{border-radius:10px;object-fit:cover}
.line>div:only-child{grid-column:1/-1}
.pieces{display:flex;flex-wrap:wrap;gap:8px;align-items:end;margin-top:8px}
.pieces input{width:5em}
.pieces label{display:grid;font-size:.85rem;color:var(--soft)}
.sum{display:flex;justify-content:space-between;align-items:baseline;font-size:1.1rem}
.sum b{font-size:1.6rem}
.plain{margin-left:-4px}
.to-guests{display:inline-flex;align-items:center;min-height:48px;color:var(--soft)}
.guests{display:grid;gap:22px}
.question{border:0;padding:0;min-width:0}
.question legend{font:700 1.15rem/1.2 Titles,system-ui,sans-serif;padding:0;margin-bottom:10px}
.answers{display:flex;flex-wrap:wrap;gap:8px}
.answer{flex:1 1 calc(50% - 4px);overflow-wrap:break-word;display:flex;align-items:center;gap:8px;min-height:56px;padding:8px 10px;background:var(--surface);border:1.5px solid var(--line);border-radius:14px;font-weight:600;line-height:1.25;cursor:pointer}
.answer input{flex:none;width:22px;height:22px;min-height:0;margin:0;accent-color:var(--leaf)}
.answer:active{transform:scale(.98)}
.answer:has(:checked){background:var(--leaf-soft);border-color:var(--leaf)}
.guests .plain{color:var(--soft);justify-self:start}
@media(min-width:700px){.facts .button{max-width:360px}.product{grid-template-columns:1fr 1fr}.facts{padding-top:8px}.button.main{max-width:360px}}
`;
