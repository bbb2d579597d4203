import { useState } from 'react';
import type { SaleDetail } from '../../contract/counter.ts';
import { shop } from '../client.ts';
import { useTexts } from '../i18n/index.ts';
import { useAct } from '../office/shared/use-act.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { printSheet } from './print-sheet.ts';

/** An A4 invoice, with or without the buyer's name, by the print dialog of this machine. */
export function InvoicePaper({ sale }: { sale: SaleDetail }) {
  const t = useTexts();
  const act = useAct();
  const [name, setName] = useState(sale.member?.name ?? '');
  const [address, setAddress] = useState('');
  const print = async () => {
    const buyer = name.trim() === '' ? null : { name, address };
    const sheet = await act.run(() => shop.printing.invoice({ saleId: sale.id, buyer }));
    if (sheet) printSheet(sheet);
  };
  return (
    <form
      className="paper-form"
      onSubmit={(event) => {
        event.preventDefault();
        void print();
      }}
    >
      <TextField
        label={t('sales.invoice.buyer')}
        mayBeEmpty
        autoFocus
        maxLength={120}
        value={name}
        onChange={setName}
      />
      <TextField
        label={t('sales.invoice.address')}
        mayBeEmpty
        lines={2}
        maxLength={300}
        isDisabled={name.trim() === ''}
        value={address}
        onChange={setAddress}
      />
      <div className="paper-keys">
        <Button type="submit" kind="main" icon="printer" isDisabled={act.isBusy}>
          {t('sales.invoice.print')}
        </Button>
      </div>
    </form>
  );
}
