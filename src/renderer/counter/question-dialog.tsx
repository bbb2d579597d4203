import { useState } from 'react';
import type { FormEvent } from 'react';
import { priceOf } from '../../domain/quantity.ts';
import { formatAmount, formatRupiah } from '../format.ts';
import { useTexts } from '../i18n/index.ts';
import { figuresField } from '../scanner/use-scanner.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { afterKey, NumberPad } from '../ui/number-pad.tsx';
import { measureText, readMeasure, readRupiah, rupiahDigits } from './amounts.ts';
import { askOnPad, questionAnswered, useDesk } from './desk.ts';
import type { Question } from './desk.ts';
import { isCounted } from './goods.ts';
import { useCounter } from './till-context.tsx';
import type { Till } from './till.ts';
import './question-dialog.css';

/** What the counter has to ask before it goes on: weight, price, quantity, discount. */
export function QuestionDialog() {
  const t = useTexts();
  const { till } = useCounter();
  const question = useDesk((desk) => desk.questions[0]);
  if (!question) return null;
  const cancel = () => {
    questionAnswered();
    if (question.kind === 'scanned') takeBack(till, question);
  };
  const { kind } = question;
  const title = kind === 'price' ? 'price' : 'quantity';
  return (
    <Dialog title={t(`counter.pad.${title}`)} width="narrow" isOpen onClose={cancel}>
      <Asked key={keyOf(question)} question={question} till={till} />
    </Dialog>
  );
}

function keyOf(question: Question): string {
  return `${question.kind} ${'line' in question ? question.line.id : question.product.id}`;
}

/** A scanned product whose weight nobody gives goes out of the cart again. */
function takeBack(till: Till, { line, before }: Extract<Question, { kind: 'scanned' }>): void {
  if (before > 0) void till.setQuantity(line.id, before);
  else void till.removeLine(line.id);
}

function Asked({ question, till }: { question: Question; till: Till }) {
  const t = useTexts();
  const isMoney = question.kind === 'price';
  const goods = 'line' in question ? question.line : question.product;
  const unit = t(`common.units.${goods.unit}`);
  const isWhole = isMoney || isCounted(goods.unit);
  const [text, setText] = useState('');
  const value = isMoney ? readRupiah(text) : readMeasure(text);

  const put = (next: string) => setText(isMoney ? rupiahDigits(next) : measureText(next, isWhole));
  const give = (amount: number) => {
    questionAnswered();
    answer(till, question, amount);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (value !== null) give(value);
  };

  return (
    <form className="asked" onSubmit={submit}>
      <p className="asked-name">{goods.name}</p>
      <label className="asked-field">
        <span className="soft">{t(`counter.pad.${labelOf(question)}`, { unit })}</span>
        <span className="asked-box">
          {isMoney && <span className="soft">Rp</span>}
          <input
            {...figuresField}
            autoFocus
            className="figure-alone"
            type="text"
            inputMode="none"
            autoComplete="off"
            placeholder="0"
            value={isMoney && text !== '' ? formatAmount(Number(text)) : text}
            onChange={(event) => put(event.target.value)}
          />
          {!isMoney && <span className="soft">{unit}</span>}
        </span>
      </label>
      <NumberPad
        extra={isMoney ? '000' : isWhole ? null : ','}
        onKey={(key) => put(afterKey(text, key))}
      />
      <p className="asked-comes soft" role="status">
        {value === null
          ? ' '
          : comesTo(question, value, (amount) => t('counter.pad.comes', { amount }))}
      </p>
      <Button
        kind="main"
        size="sale"
        type="submit"
        icon="check"
        shortcut="Enter"
        wide
        isDisabled={value === null}
      >
        {t('counter.pad.add')}
      </Button>
    </form>
  );
}

function labelOf({ kind }: Question) {
  switch (kind) {
    case 'measure':
    case 'scanned':
      return 'measureLabel';
    case 'price':
      return 'priceLabel';
  }
}

function comesTo(question: Question, value: number, say: (amount: string) => string): string {
  switch (question.kind) {
    case 'measure':
      return question.product.price === null
        ? ' '
        : say(formatRupiah(priceOf(question.product.price, value)));
    case 'scanned':
      return say(formatRupiah(priceOf(question.line.unitPrice, value)));
    case 'price':
      return say(formatRupiah(priceOf(value, question.quantity)));
  }
}

function answer(till: Till, question: Question, value: number): void {
  switch (question.kind) {
    case 'measure':
      if (question.product.price === null) {
        askOnPad({ kind: 'price', product: question.product, quantity: value });
      } else {
        void till.add(question.product.id, value, null);
      }
      return;
    case 'scanned':
      void till.setQuantity(question.line.id, question.before + value);
      return;
    case 'price':
      void till.add(question.product.id, question.quantity, value);
      return;
  }
}
