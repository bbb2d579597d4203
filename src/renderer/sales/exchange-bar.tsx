import { formatRupiah } from '../format.ts';
import { useTexts } from '../i18n/index.ts';
import { IconButton } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { setExchange, useExchange } from './exchange.ts';

/** Says at the cart that exchanged goods will pay for a part of it. */
export function ExchangeBar() {
  const t = useTexts();
  const credit = useExchange((exchange) => exchange.credit);
  if (!credit) return null;
  return (
    <div className="cart-problem">
      <Notice
        tone="good"
        heard
        actions={
          <IconButton
            icon="close"
            label={t('sales.exchange.drop')}
            onPress={() => setExchange(null)}
          />
        }
      >
        <strong>{t('sales.exchange.ready', { amount: formatRupiah(credit.amount) })}</strong>
        <p>{t('sales.exchange.hint', { code: credit.code })}</p>
      </Notice>
    </div>
  );
}
