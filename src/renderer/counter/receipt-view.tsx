import type { Receipt, ReceiptLine } from '../../contract/printing.ts';
import { useTexts } from '../i18n/index.ts';
import { QrCode } from '../ui/qr-code.tsx';
import './receipt-view.css';

/** A receipt as the printer puts it on paper: the same lines, the same columns. */
export function ReceiptView({ receipt }: { receipt: Receipt }) {
  const t = useTexts();
  return (
    <div
      className="receipt"
      role="region"
      // Wider paper scrolls sideways on a narrow screen, by keyboard too.
      tabIndex={0}
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
  return (
    <QrCode
      className="receipt-qr"
      value={value}
      label={t('counter.receipt.qr', { value })}
      quiet={2}
    />
  );
}
