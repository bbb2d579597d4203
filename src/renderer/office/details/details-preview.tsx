import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import type { ShopDetails } from '../../../contract/settings.ts';
import { layoutReceipt } from '../../../domain/receipt/layout.ts';
import type { Paper } from '../../../domain/receipt/receipt.ts';
import { ReceiptView } from '../../counter/receipt-view.tsx';
import { useTexts } from '../../i18n/index.ts';
import { ask } from '../../queries.ts';

/** The receipt that these details make, drawn while they are typed. */
export function DetailsPreview({ details }: { details: ShopDetails }) {
  const t = useTexts();
  const shown = useDeferredValue(details);
  const status = useQuery(ask.printing.status.queryOptions({ input: {} }));
  const paper: Paper = status.data?.printer.paper ?? 58;
  const receipt = layoutReceipt(
    {
      shop: shown,
      receiptNumber: 'K1-000123',
      at: Date.now(),
      cashier: t('office.details.exampleCashier'),
      register: '',
      member: null,
      items: [
        {
          name: t('office.details.exampleProduct'),
          unit: 'piece',
          quantity: 2000,
          unitPrice: 18_000,
          listPrice: null,
          gross: 36_000,
          lineDiscount: 0,
          rules: [],
          note: '',
        },
      ],
      gross: 36_000,
      discount: 0,
      cartDiscount: 0,
      taxes: [],
      taxAdded: 0,
      total: 36_000,
      rounding: 0,
      tenders: [{ kind: 'cash', tendered: 50_000, reference: '', confirmed: true, left: null }],
      change: 14_000,
      copyAt: null,
      practice: false,
    },
    paper,
  );
  return (
    <aside className="details-preview" aria-label={t('office.details.preview')}>
      <p className="soft">{t('office.details.preview')}</p>
      <ReceiptView receipt={{ ...receipt, lines: [...receipt.lines] }} />
    </aside>
  );
}
