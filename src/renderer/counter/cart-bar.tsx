import { useQuery } from '@tanstack/react-query';
import { Button as AriaButton } from 'react-aria-components';
import { useTexts } from '../i18n/index.ts';
import { ask } from '../queries.ts';
import { Icon } from '../ui/icon.tsx';
import type { IconName } from '../ui/icon.tsx';
import { Shortcut } from '../ui/shortcut.tsx';
import { discountText } from './discount-text.ts';
import { openPanel } from './desk.ts';
import { useOpenCart } from './till-context.tsx';
import { useCounterActions } from './use-counter-actions.ts';
import './cart-bar.css';

/** Held carts, as this window knows them. */
export function useHeldCount(): number {
  const held = useQuery(ask.counter.heldCarts.queryOptions({ input: {} }));
  return held.data?.length ?? 0;
}

/** What concerns the whole cart: whose it is, what it is cheaper by, putting it aside. */
export function CartBar() {
  const t = useTexts();
  const { member, givenDiscount, lines } = useOpenCart();
  const { chooseMember, discountCart } = useCounterActions();
  const held = useHeldCount();
  const isEmpty = lines.length === 0;
  return (
    <div className="cart-bar">
      <BarKey
        icon="person"
        keys="Alt+A"
        isOn={member !== null}
        words={member?.name ?? t('counter.member.key')}
        onPress={chooseMember}
      />
      <BarKey
        icon="tag"
        keys="Shift+F6"
        isOn={givenDiscount !== null}
        isDisabled={isEmpty}
        words={givenDiscount ? `−${discountText(givenDiscount)}` : t('counter.cartDiscount.key')}
        onPress={discountCart}
      />
      <BarKey
        icon="pause"
        keys="F3"
        isOn={false}
        isDisabled={isEmpty && held === 0}
        words={held > 0 ? t('counter.held.keyHeld', { count: held }) : t('counter.held.key')}
        onPress={() => openPanel({ kind: 'held' })}
      />
    </div>
  );
}

function BarKey(props: {
  icon: IconName;
  keys: string;
  isOn: boolean;
  isDisabled?: boolean;
  words: string;
  onPress: () => void;
}) {
  return (
    <AriaButton
      className={`cart-bar-key${props.isOn ? ' is-on' : ''}`}
      isDisabled={props.isDisabled ?? false}
      preventFocusOnPress
      onPress={props.onPress}
    >
      <Icon name={props.icon} size={20} />
      <span className="cart-bar-words">{props.words}</span>
      <Shortcut keys={props.keys} />
    </AriaButton>
  );
}
