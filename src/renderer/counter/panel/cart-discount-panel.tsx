import { useState } from 'react';
import type { GivenDiscount } from '../../../contract/counter.ts';
import { useTexts } from '../../i18n/index.ts';
import { useCounter, useOpenCart } from '../till-context.tsx';
import { DiscountForm } from './discount-form.tsx';
import { leavePanel, SidePanel } from './side-panel.tsx';

/** A discount on everything in the cart. */
export function CartDiscountPanel() {
  const t = useTexts();
  const { till } = useCounter();
  const cart = useOpenCart();
  const [isBusy, setBusy] = useState(false);
  const give = async (discount: GivenDiscount | null) => {
    setBusy(true);
    const done = await till.setCartDiscount(discount);
    setBusy(false);
    if (done) leavePanel();
  };
  return (
    <SidePanel title={t('counter.cartDiscount.title')}>
      <DiscountForm
        gross={cart.gross - cart.lineDiscount - cart.ruleDiscount}
        given={cart.givenDiscount}
        isBusy={isBusy}
        onGive={(discount) => void give(discount)}
      />
    </SidePanel>
  );
}
