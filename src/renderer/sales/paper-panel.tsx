import type { SaleDetail } from '../../contract/counter.ts';
import { useTexts } from '../i18n/index.ts';
import { GiftPaper } from './gift-paper.tsx';
import { InvoicePaper } from './invoice-paper.tsx';
import { SharePaper } from './share-paper.tsx';
import type { Paper } from './sales-place.tsx';

/** What a paper of a sale asks before it is made; unfolds below the actions. */
export function PaperPanel({ paper, sale }: { paper: Paper; sale: SaleDetail }) {
  const t = useTexts();
  return (
    <section className="paper" aria-label={t(`sales.sale.${paper}`)}>
      <h3>{t(`sales.sale.${paper}`)}</h3>
      <p className="soft">{t(`sales.${paper}.lead`)}</p>
      {paper === 'gift' && <GiftPaper sale={sale} />}
      {paper === 'invoice' && <InvoicePaper sale={sale} />}
      {paper === 'share' && <SharePaper saleId={sale.id} />}
    </section>
  );
}
