import { formatRupiah } from '../format.ts';
import { useTexts } from '../i18n/index.ts';
import { discountText } from './discount-text.ts';
import { DiscountHeld } from './line-facts.tsx';
import { useOpenCart } from './till-context.tsx';

/** What stands between the lines and the total: discounts with why, and tax where there is any. */
export function CartSums() {
  const t = useTexts();
  const cart = useOpenCart();
  const { tax, givenDiscount } = cart;
  if (cart.lines.length === 0 || (cart.discount === 0 && tax === null)) return null;
  return (
    <>
      <dl className="cart-sums">
        {(cart.discount > 0 || tax?.mode === 'added') && (
          <>
            <dt>{t('counter.cart.gross')}</dt>
            <dd className="figures">{formatRupiah(cart.gross)}</dd>
          </>
        )}
        {cart.rules.slice(0, 3).map((rule) => (
          <Sum key={rule.ruleId} words={rule.name} amount={-rule.amount} />
        ))}
        {cart.rules.length > 3 && (
          <Sum
            words={t('counter.held.more')}
            amount={-cart.rules.slice(3).reduce((sum, rule) => sum + rule.amount, 0)}
          />
        )}
        {cart.lineDiscount > 0 && (
          <Sum words={t('counter.cart.totalDiscount')} amount={-cart.lineDiscount} />
        )}
        {givenDiscount && cart.cartDiscount > 0 && (
          <Sum
            words={`${t('counter.cartDiscount.given')}${
              givenDiscount.kind === 'percent' ? ` ${discountText(givenDiscount)}` : ''
            }`}
            amount={-cart.cartDiscount}
          />
        )}
        {tax && <Sum words={t(`counter.tax.${tax.mode}`)} amount={tax.amount} />}
      </dl>
      {cart.discountLeftOut > 0 && <DiscountHeld at={cart.cartDiscount} />}
    </>
  );
}

function Sum({ words, amount }: { words: string; amount: number }) {
  return (
    <>
      <dt>{words}</dt>
      <dd className="figures">{formatRupiah(amount)}</dd>
    </>
  );
}
