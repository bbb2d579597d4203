import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { Cart, CartLine } from '../../../contract/counter.ts';
import { useTexts } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Shortcut } from '../../ui/shortcut.tsx';
import { TextField } from '../../ui/field.tsx';
import { setDesk } from '../desk.ts';
import type { LineField } from '../desk.ts';
import { LineFacts } from '../line-facts.tsx';
import { useCounter, useOpenCart } from '../till-context.tsx';
import { useCounterActions } from '../use-counter-actions.ts';
import { DiscountForm } from './discount-form.tsx';
import { LineFigureForm } from './line-figure-form.tsx';
import { leavePanel, SidePanel } from './side-panel.tsx';
import './line-panel.css';

const fields: readonly { field: LineField; keys: string }[] = [
  { field: 'quantity', keys: 'F4' },
  { field: 'price', keys: 'F5' },
  { field: 'discount', keys: 'F6' },
  { field: 'note', keys: 'Alt+C' },
];

/** Changes one line of the cart: how much, at what price, cheaper by what, with which note. */
export function LinePanel({ lineId, field }: { lineId: string; field: LineField }) {
  const t = useTexts();
  const { till } = useCounter();
  const { removeLine } = useCounterActions();
  const cart = useOpenCart();
  const [isBusy, setBusy] = useState(false);
  const line = cart.lines.find((one) => one.id === lineId);
  if (!line) return null;

  const send = async (work: Promise<Cart | null>) => {
    setBusy(true);
    const done = await work;
    setBusy(false);
    if (done) leavePanel();
  };

  return (
    <SidePanel title={line.name}>
      <LineFacts line={line} />
      <div
        className="line-tabs"
        role="group"
        aria-label={t('counter.line.panel', { name: line.name })}
      >
        {fields.map(({ field: one, keys }) => (
          <AriaButton
            key={one}
            className={`line-tab${one === field ? ' is-chosen' : ''}`}
            aria-pressed={one === field}
            onPress={() => setDesk({ panel: { kind: 'line', lineId, field: one } })}
          >
            {t(`counter.line.fields.${one}`)}
            <Shortcut keys={keys} />
          </AriaButton>
        ))}
      </div>
      <div className="line-form" key={`${lineId} ${field}`}>
        {field === 'quantity' && (
          <LineFigureForm
            line={line}
            field="quantity"
            isBusy={isBusy}
            onGive={(value) => void send(till.setQuantity(lineId, value ?? line.quantity))}
          />
        )}
        {field === 'price' && (
          <LineFigureForm
            line={line}
            field="price"
            isBusy={isBusy}
            onGive={(value) => void send(till.setPrice(lineId, value))}
          />
        )}
        {field === 'discount' && (
          <DiscountForm
            gross={line.gross - line.ruleDiscount}
            given={line.givenDiscount}
            isBusy={isBusy}
            onGive={(discount) => void send(till.setDiscount(lineId, discount))}
          />
        )}
        {field === 'note' && (
          <NoteForm
            line={line}
            isBusy={isBusy}
            onGive={(note) => void send(till.setNote(lineId, note))}
          />
        )}
      </div>
      <div className="line-remove">
        <Button
          kind="danger"
          icon="trash"
          onPress={() => {
            removeLine(lineId);
            leavePanel();
          }}
        >
          {t('counter.line.remove')}
        </Button>
      </div>
    </SidePanel>
  );
}

function NoteForm(props: { line: CartLine; isBusy: boolean; onGive: (note: string) => void }) {
  const t = useTexts();
  const { line, isBusy, onGive } = props;
  const [note, setNote] = useState(line.note);
  return (
    <form
      className="asked"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) onGive(note.trim());
      }}
    >
      <TextField
        autoFocus
        label={t('counter.line.noteLabel')}
        hint={t('counter.line.noteHint')}
        maxLength={120}
        value={note}
        onChange={setNote}
      />
      <Button
        kind="main"
        size="sale"
        type="submit"
        icon="check"
        shortcut="Enter"
        wide
        isPending={isBusy}
      >
        {t('counter.line.use')}
      </Button>
    </form>
  );
}
