import { toPrintable } from './printable.ts';
import { columnsOf } from './receipt.ts';
import type { Paper, Receipt, ReceiptLine } from './receipt.ts';
import { spread, wrap } from './wrap.ts';

interface TextStyle {
  bold?: boolean;
  size?: 1 | 2;
  align?: 'left' | 'center';
  /** Columns that stay free on the left. */
  indent?: number;
}

/** Collects the lines of a receipt; every text becomes printable and wraps to the paper. */
export interface PaperLines {
  text(text: string, style?: TextStyle): void;
  /** `right` against the right edge, `left` before it. */
  row(left: string, right: string, style?: { bold?: boolean; indent?: number }): void;
  /** A row in double size where the paper is wide enough for `right`, else in normal size. */
  bigRow(left: string, right: string): void;
  rule(): void;
  feed(): void;
  qr(value: string): void;
  /** A QR of a text that must stay as it is to the last blank. */
  exactQr(value: string, level?: 'M' | 'Q'): void;
  done(): Receipt;
}

export function paperLines(paper: Paper): PaperLines {
  const columns = columnsOf[paper];
  const lines: ReceiptLine[] = [];

  const add = (texts: string[], { bold = false, size = 1, align = 'left' }: TextStyle): void => {
    for (const text of texts) lines.push({ kind: 'text', text, bold, size, align });
  };

  return {
    text: (text, style = {}) => {
      const { size = 1, indent = 0 } = style;
      const texts = wrap(toPrintable(text), columns / size - indent);
      add(
        texts.map((one) => ' '.repeat(indent) + one),
        style,
      );
    },
    row: (left, right, { bold = false, indent = 0 } = {}) => {
      add(spread(toPrintable(left), toPrintable(right), columns, indent), { bold });
    },
    bigRow: (left, right) => {
      const size = right.length <= columns / 2 ? 2 : 1;
      add(spread(toPrintable(left), toPrintable(right), columns / size), { bold: true, size });
    },
    rule: () => {
      lines.push({ kind: 'rule' });
    },
    feed: () => {
      lines.push({ kind: 'feed' });
    },
    qr: (value) => {
      const printable = toPrintable(value);
      if (printable !== '') lines.push({ kind: 'qr', value: printable });
    },
    exactQr: (value, level = 'M') => {
      lines.push(level === 'M' ? { kind: 'qr', value } : { kind: 'qr', value, level });
    },
    done: () => ({ paper, columns, lines }),
  };
}
