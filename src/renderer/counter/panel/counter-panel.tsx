import { useDesk } from '../desk.ts';
import { CartDiscountPanel } from './cart-discount-panel.tsx';
import { HeldPanel } from './held-panel.tsx';
import { LinePanel } from './line-panel.tsx';
import { MemberPanel } from './member-panel.tsx';
import { NewProductPanel } from './new-product-panel.tsx';
import { OpenItemPanel } from './open-item-panel.tsx';

/** Whatever panel is open between shelf and cart. */
export function CounterPanel() {
  const panel = useDesk((desk) => desk.panel);
  switch (panel?.kind) {
    case undefined:
      return null;
    case 'line':
      return <LinePanel lineId={panel.lineId} field={panel.field} />;
    case 'cartDiscount':
      return <CartDiscountPanel />;
    case 'held':
      return <HeldPanel />;
    case 'member':
      return <MemberPanel />;
    case 'openItem':
      return <OpenItemPanel code={panel.code} />;
    case 'newProduct':
      return <NewProductPanel code={panel.code} />;
  }
}
