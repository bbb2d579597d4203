import { formatRupiah } from '../format.ts';
import { useTexts } from '../i18n/index.ts';
import { QrCode } from '../ui/qr-code.tsx';

/** Store credit as whoever holds it needs it: code, sum and a QR to scan. */
export function CreditNote({ code, amount }: { code: string; amount: number }) {
  const t = useTexts();
  return (
    <section className="credit-note" aria-label={t('sales.credit.note')}>
      <QrCode value={code} label={t('sales.credit.qr', { code })} className="credit-qr" />
      <div className="sales-words">
        <span>{t('sales.credit.note')}</span>
        <strong className="credit-code">{code}</strong>
        <strong className="credit-sum figure-alone">{formatRupiah(amount)}</strong>
        <span className="soft">{t('sales.credit.keep')}</span>
      </div>
    </section>
  );
}
