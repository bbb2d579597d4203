import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { quantity, units } from '../../../domain/quantity.ts';
import type { Unit } from '../../../domain/quantity.ts';
import { rupiah } from '../../../domain/money.ts';
import { perform, shop } from '../../client.ts';
import { formatAmount } from '../../format.ts';
import { useTexts } from '../../i18n/index.ts';
import { SuggestField } from '../../office/shared/suggest-field.tsx';
import { useProblemText } from '../../problem.ts';
import { ask } from '../../queries.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { afterKey, NumberPad } from '../../ui/number-pad.tsx';
import { readRupiah, rupiahDigits } from '../amounts.ts';
import { askOnPad } from '../desk.ts';
import { isCounted, wanted } from '../goods.ts';
import { useCounter } from '../till-context.tsx';
import { leavePanel, SidePanel } from './side-panel.tsx';
import './member-panel.css';

/** Makes a product of a code that nobody knew, and goes on selling with it in the cart. */
export function NewProductPanel({ code }: { code: string }) {
  const t = useTexts();
  const say = useProblemText();
  const { till } = useCounter();
  const producers = useQuery(ask.producers.list.queryOptions({ input: {} }));
  const categories = useQuery(ask.catalogue.categories.queryOptions({ input: {} }));
  const [name, setName] = useState('');
  const [price, setPrice] = useState('');
  const [unit, setUnit] = useState<Unit>('piece');
  const [producer, setProducer] = useState('');
  const [category, setCategory] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const amount = readRupiah(price);
  const isReady = name.trim() !== '' && amount !== null;

  const save = async () => {
    if (!isReady || isBusy) return;
    setBusy(true);
    setProblem(null);
    try {
      const product = await perform((key) =>
        shop.catalogue.saveProduct({
          key,
          id: null,
          product: {
            sku: code.slice(0, 64),
            name: name.trim(),
            unit,
            price: rupiah(amount),
            category: category.trim() || null,
            producer: producer.trim() || null,
            shelf: null,
            village: null,
            barcodes: code.length <= 64 ? [code] : [],
            description: '',
            story: '',
            pirt: null,
            halal: null,
            bpom: null,
            lowStock: null,
            active: true,
            family: null,
          },
        }),
      );
      leavePanel();
      if (isCounted(unit)) await till.add(product.id, quantity(1000), null);
      else askOnPad({ kind: 'measure', product: wanted(product) });
    } catch (error) {
      setProblem(say(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <SidePanel title={t('counter.newProduct.title')}>
      <p className="soft">{t('counter.newProduct.lead')}</p>
      <form
        className="item-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField label={t('counter.newProduct.code')} value={code} isReadOnly />
        <TextField
          autoFocus
          label={t('counter.openItem.name')}
          maxLength={200}
          value={name}
          onChange={setName}
        />
        <TextField
          label={t('counter.newProduct.price')}
          prefix="Rp"
          isFigures
          inputMode="none"
          value={price === '' ? '' : formatAmount(Number(price))}
          onChange={(text) => setPrice(rupiahDigits(text))}
        />
        <NumberPad extra="000" onKey={(key) => setPrice(rupiahDigits(afterKey(price, key)))} />
        <Choice
          label={t('counter.openItem.unit')}
          value={unit}
          onChange={setUnit}
          options={units.map((value) => ({ value, label: t(`common.units.${value}`) }))}
        />
        <SuggestField
          label={t('counter.newProduct.producer')}
          value={producer}
          onChange={setProducer}
          known={(producers.data ?? []).map((one) => one.name)}
          mayBeEmpty
        />
        <SuggestField
          label={t('counter.newProduct.category')}
          value={category}
          onChange={setCategory}
          known={(categories.data ?? []).map((one) => one.name)}
          mayBeEmpty
        />
        {problem && (
          <Notice tone="bad" heard>
            {problem}
          </Notice>
        )}
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
          {t('counter.newProduct.save')}
        </Button>
      </form>
    </SidePanel>
  );
}
