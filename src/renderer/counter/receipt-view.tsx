import QRCode from 'qrcode';
import { useMemo } from 'react';
import type { Receipt, ReceiptLine } from '../../contract/printing.ts';
import { useTexts } from '../i18n/index.ts';
import './receipt-view.css';

/** A receipt as the printer puts it on paper: the same lines, the same columns. */
export function ReceiptView({ receipt }: { receipt: Receipt }) {
  const t = useTexts();
  return (
    <div
      className="receipt"
      role="region"
      aria-label={t('counter.receipt.paper', { paper: receipt.paper })}
      style={{ width: `calc(${receipt.columns}ch + 2 * var(--space-5))` }}
    >
      {receipt.lines.map((line, index) => (
        // The lines of one receipt never move, so their places identify them.
        <Line key={index} line={line} columns={receipt.columns} />
      ))}
    </div>
  );
}

function Line({ line, columns }: { line: ReceiptLine; columns: number }) {
  switch (line.kind) {
    case 'text':
      return (
        <pre
          className={`receipt-text receipt-${line.align} receipt-size-${line.size}${line.bold ? ' is-bold' : ''}`}
        >
          {line.text || ' '}
        </pre>
      );
    case 'rule':
      return (
        <pre className="receipt-text" aria-hidden="true">
          {'-'.repeat(columns)}
        </pre>
      );
    case 'feed':
      return <pre className="receipt-text"> </pre>;
    case 'qr':
      return <Qr value={line.value} />;
  }
}

function Qr({ value }: { value: string }) {
  const t = useTexts();
  const { path, size } = useMemo(() => qrPath(value), [value]);
  return (
    <svg
      className="receipt-qr"
      viewBox={`-2 -2 ${size + 4} ${size + 4}`}
      role="img"
      aria-label={t('counter.receipt.qr', { value })}
      shapeRendering="crispEdges"
    >
      <path d={path} />
    </svg>
  );
}

function qrPath(value: string): { path: string; size: number } {
  const { modules } = QRCode.create(value, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  let path = '';
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (modules.get(y, x)) path += `M${x} ${y}h1v1h-1z`;
    }
  }
  return { path, size };
}
