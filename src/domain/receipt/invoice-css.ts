/**
 * The look of an A4 invoice. Millimetres throughout, so that it prints as it shows; no fonts or
 * pictures from elsewhere, so that it is whole as a file.
 */
export const invoiceCss = `
@page { size: A4; margin: 16mm 17mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #75695c; } }
body { margin: 0; background: #fff; }
.invoice { box-sizing: border-box; max-width: 176mm; margin: 0 auto; color: #2b2119; font: 10pt/1.45 'Plus Jakarta Sans Variable', 'Plus Jakarta Sans', 'Segoe UI', 'DejaVu Sans', sans-serif; font-variant-numeric: tabular-nums; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.invoice p, .invoice h1, .invoice h2, .invoice h3, .invoice ul, .invoice figure { margin: 0; padding: 0; }
.invoice .mark { margin-bottom: 6mm; padding: 2mm; border: 0.6mm solid #a63d1e; color: #a63d1e; text-align: center; font-weight: 700; letter-spacing: 0.15em; }
.invoice header { display: flex; justify-content: space-between; gap: 10mm; padding-bottom: 5mm; border-bottom: 0.7mm solid #6b3f22; }
.invoice header > div:first-child { min-width: 0; overflow-wrap: anywhere; }
.invoice header p { color: #5d5044; font-size: 9pt; }
.invoice h1 { font-size: 17pt; line-height: 1.2; font-weight: 750; letter-spacing: -0.01em; color: #6b3f22; margin-bottom: 1.2mm; }
.invoice .number { text-align: right; flex: none; }
.invoice h2 { font-size: 9pt; font-weight: 700; text-transform: uppercase; letter-spacing: 0.22em; color: #b0522d; }
.invoice header .big { font-size: 15pt; line-height: 1.3; font-weight: 700; color: #2b2119; }
.invoice h3 { font-size: 7.5pt; font-weight: 700; text-transform: uppercase; letter-spacing: 0.12em; color: #86664c; margin-bottom: 0.8mm; }
.invoice .parties { display: flex; justify-content: space-between; gap: 10mm; margin: 6mm 0; }
.invoice .parties > div:first-child { min-width: 70mm; max-width: 110mm; overflow-wrap: anywhere; }
.invoice .parties .name { font-weight: 700; font-size: 11pt; }
.invoice .blank { height: 6.5mm; border-bottom: 0.2mm dotted #86664c; }
.invoice .by { text-align: right; font-size: 9pt; align-self: end; }
.invoice .by span { display: block; color: #86664c; font-size: 7.5pt; }
.invoice table { width: 100%; border-collapse: collapse; }
.invoice .goods thead { display: table-header-group; }
.invoice .goods th { padding: 1.8mm 2mm; background: #f4ebdf; color: #6b3f22; font-size: 8pt; font-weight: 700; text-align: left; }
.invoice .goods td { padding: 1.8mm 2mm; border-bottom: 0.2mm solid #e4d6c3; vertical-align: top; overflow-wrap: anywhere; }
.invoice .goods tr { break-inside: avoid; }
.invoice .goods .num { text-align: right; white-space: nowrap; overflow-wrap: normal; }
.invoice .goods .no { width: 7mm; color: #86664c; }
.invoice .goods small { display: block; font-size: 8pt; color: #75695c; }
.invoice .closing { display: flex; justify-content: space-between; gap: 10mm; margin-top: 5mm; break-inside: avoid; }
.invoice .left { flex: 1; min-width: 0; font-size: 9pt; }
.invoice .words { margin-bottom: 4mm; padding: 2.2mm 3mm; border-left: 0.9mm solid #5c7a3a; background: #f3f5ea; font-style: italic; }
.invoice .words span { display: block; font-style: normal; font-size: 7.5pt; color: #5c7a3a; font-weight: 700; }
.invoice ul { list-style: none; overflow-wrap: anywhere; }
.invoice .right { width: 72mm; flex: none; }
.invoice .sums td { padding: 1mm 2mm; }
.invoice .sums td:last-child { text-align: right; white-space: nowrap; }
.invoice .sums tfoot td { padding-top: 2.2mm; padding-bottom: 2.2mm; background: #6b3f22; color: #fff; font-weight: 700; font-size: 12.5pt; }
.invoice .note { font-size: 8pt; color: #75695c; text-align: right; margin-top: 1mm; }
.invoice .signs { display: flex; justify-content: space-between; gap: 8mm; margin-top: 9mm; break-inside: avoid; }
.invoice figure { width: 26mm; text-align: center; }
.invoice svg { width: 26mm; height: 26mm; display: block; }
.invoice figcaption { font-size: 7.5pt; color: #5d5044; }
.invoice .sign { width: 52mm; min-height: 27mm; display: flex; flex-direction: column; justify-content: space-between; text-align: center; font-size: 9pt; border-bottom: 0.2mm solid #6b3f22; }
.invoice .sign b { font-weight: 600; padding-bottom: 1mm; }
.invoice footer { margin-top: 8mm; text-align: center; color: #75695c; font-size: 8.5pt; }
@media screen { body:has(> .invoice:only-child) { padding: 12mm; } }
`;
