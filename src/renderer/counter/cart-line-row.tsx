import { memo } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { CartLine } from '../../contract/counter.ts';
import { formatMeasure, formatQuantity, formatRupiah } from '../format.ts';
import { useTexts } from '../i18n/index.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Picture } from '../ui/picture.tsx';
import { showToast } from '../ui/toasts.tsx';
import { chooseLine, openPanel } from './desk.ts';
import { LineFacts, LinePrice } from './line-facts.tsx';
import type { Till } from './till.ts';
import './cart-line-row.css';

interface RowProps {
  line: CartLine;
  isChosen: boolean;
  till: Till;
  /** Thousandths by which all lines of this product together pass what is on hand; null where they do not. */
  shortBy: number | null;
}

/** A line of the cart; the chosen one shows the keys to change it. */
export const CartLineRow = memo(function CartLineRow({ line, isChosen, till, shortBy }: RowProps) {
  const t = useTexts();
  const unit = t(`common.units.${line.unit}`);
  // The cart's discount and tax stand below all lines, once.
  const off = line.lineDiscount + line.ruleDiscount;
  return (
    <li className={`line${isChosen ? ' line-chosen' : ''}`} aria-current={isChosen || undefined}>
      <AriaButton
        className="line-face"
        aria-expanded={isChosen}
        preventFocusOnPress
        onPress={() => chooseLine(line.id)}
      >
        <span className="line-picture">
          <Picture hash={line.picture} name={line.name} />
        </span>
        <span className="line-words">
          <span className="line-name">{line.name}</span>
          <span className="line-sum figures">
            {formatMeasure(line.quantity, line.unit, unit)} × <LinePrice line={line} />
            {isChosen && !line.short && line.onHand !== null && (
              <span className="soft">
                {' '}
                · {t('counter.line.stock', { amount: formatMeasure(line.onHand, line.unit, unit) })}
              </span>
            )}
          </span>
          <LineFacts line={line} shortBy={shortBy} />
        </span>
        <span className="line-total figures">
          {off > 0 && <s className="line-gross">{formatRupiah(line.gross)}</s>}
          {formatRupiah(line.gross - off)}
        </span>
      </AriaButton>
      {isChosen && <LineKeys line={line} till={till} />}
    </li>
  );
});

function LineKeys({ line, till }: { line: CartLine; till: Till }) {
  const t = useTexts();
  const { id, name } = line;
  const amount = formatQuantity(line.quantity);
  const remove = () => {
    void till.removeLine(id);
    showToast({
      tone: 'info',
      words: t('counter.cart.removed', { name }),
      action: { label: t('common.undo'), shortcut: 'Ctrl+Z', run: () => void till.undo() },
    });
  };
  return (
    <div className="line-keys">
      <div className="stepper">
        <IconButton
          icon="minus"
          label={t('counter.cart.less', { name })}
          isDisabled={line.quantity <= 1000}
          onPress={() => void till.step(id, -1)}
        />
        <AriaButton
          className="stepper-amount figures"
          aria-label={t('counter.cart.quantity', { name, amount })}
          onPress={() => openPanel({ kind: 'line', lineId: id, field: 'quantity' })}
        >
          {amount}
        </AriaButton>
        <IconButton
          icon="plus"
          label={t('counter.cart.more', { name })}
          onPress={() => void till.step(id, 1)}
        />
      </div>
      <Button
        icon="edit"
        shortcut="F5"
        onPress={() => openPanel({ kind: 'line', lineId: id, field: 'price' })}
      >
        {t('counter.line.edit')}
      </Button>
      <span className="line-key-discount">
        <Button
          icon="tag"
          shortcut="F6"
          onPress={() => openPanel({ kind: 'line', lineId: id, field: 'discount' })}
        >
          {t('counter.cart.discount')}
        </Button>
      </span>
      <IconButton
        icon="trash"
        kind="danger"
        label={t('counter.cart.remove', { name })}
        onPress={remove}
      />
    </div>
  );
}
