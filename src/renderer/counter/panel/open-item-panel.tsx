import { useState } from 'react';
import { units } from '../../../domain/quantity.ts';
import type { Unit } from '../../../domain/quantity.ts';
import { formatAmount } from '../../format.ts';
import { useTexts } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { TextField } from '../../ui/field.tsx';
import { afterKey, NumberPad } from '../../ui/number-pad.tsx';
import { measureText, readMeasure, readRupiah, rupiahDigits } from '../amounts.ts';
import { isCounted } from '../goods.ts';
import { useCounter } from '../till-context.tsx';
import { leavePanel, SidePanel } from './side-panel.tsx';
import './member-panel.css';

/** Sells goods that are in no catalogue: a name, a price, how much. `code` is the one nobody knew. */
export function OpenItemPanel({ code }: { code: string | null }) {
  const t = useTexts();
  const { till } = useCounter();
  const [name, setName] = useState('');
  const [price, setPrice] = useState('');
  const [amount, setAmount] = useState('1');
  const [unit, setUnit] = useState<Unit>('piece');
  const [pad, setPad] = useState<'price' | 'amount'>('price');
  const [isBusy, setBusy] = useState(false);
  const unitPrice = readRupiah(price);
  const quantity = readMeasure(amount);
  const isWhole = isCounted(unit);
  const isReady = name.trim() !== '' && unitPrice !== null && quantity !== null;

  const add = async () => {
    if (unitPrice === null || quantity === null || isBusy) return;
    setBusy(true);
    const cart = await till.addOpenItem({ name: name.trim(), unit, unitPrice, quantity });
    setBusy(false);
    if (cart) leavePanel();
  };

  return (
    <SidePanel title={t('counter.openItem.title')}>
      <p className="soft">
        {code ? t('counter.unknown.title', { code }) : t('counter.openItem.lead')}
      </p>
      <form
        className="item-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) void add();
        }}
      >
        <TextField
          autoFocus
          label={t('counter.openItem.name')}
          maxLength={200}
          value={name}
          onChange={setName}
        />
        <div className="item-row">
          <TextField
            label={t('counter.openItem.price')}
            prefix="Rp"
            isFigures
            inputMode="none"
            value={price === '' ? '' : formatAmount(Number(price))}
            onFocus={() => setPad('price')}
            onChange={(text) => setPrice(rupiahDigits(text))}
          />
          <TextField
            label={t('counter.openItem.quantity')}
            isFigures
            inputMode="none"
            value={amount}
            onFocus={() => setPad('amount')}
            onChange={(text) => setAmount(measureText(text, isWhole))}
          />
        </div>
        <Choice
          label={t('counter.openItem.unit')}
          value={unit}
          onChange={(next) => {
            setUnit(next);
            setAmount(measureText(amount, isCounted(next)));
          }}
          options={units.map((value) => ({ value, label: t(`common.units.${value}`) }))}
        />
        <NumberPad
          extra={pad === 'price' ? '000' : isWhole ? null : ','}
          onKey={(key) =>
            pad === 'price'
              ? setPrice(rupiahDigits(afterKey(price, key)))
              : setAmount(measureText(afterKey(amount, key), isWhole))
          }
        />
        <Button
          kind="main"
          size="sale"
          type="submit"
          icon="check"
          shortcut="Enter"
          wide
          isDisabled={!isReady}
          isPending={isBusy}
        >
          {t('counter.openItem.add')}
        </Button>
      </form>
    </SidePanel>
  );
}
