import { useEffect, useRef } from 'react';
import { useConnection } from '../connection.ts';
import { formatRupiah } from '../format.ts';
import { useTexts } from '../i18n/index.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import type { CartLine } from '../../contract/counter.ts';
import { ExchangeBar } from '../sales/exchange-bar.tsx';
import { CartBar } from './cart-bar.tsx';
import { CartLineRow } from './cart-line-row.tsx';
import { CartSums } from './cart-sums.tsx';
import { setDesk, useDesk } from './desk.ts';
import { useCounter, useOpenCart } from './till-context.tsx';
import { UnknownBar } from './unknown-bar.tsx';
import { useCounterActions } from './use-counter-actions.ts';
import './cart-panel.css';

/** What the visitor buys, what it comes to, and the key to pay. */
export function CartPanel() {
  const t = useTexts();
  const cart = useOpenCart();
  const { clear } = useCounterActions();
  const problem = useDesk((desk) => desk.problem);
  const unknown = useDesk((desk) => desk.unknown);
  const isPaying = useDesk((desk) => desk.view === 'pay');
  const isEmpty = cart.lines.length === 0;
  return (
    <section className="cart" aria-label={t('counter.cart.label')}>
      <header className="cart-head">
        <IconButton
          icon="left"
          label={t('counter.cart.toShelf')}
          onPress={() => setDesk({ side: 'shelf' })}
        />
        <h2>{t('counter.cart.title')}</h2>
        <span className="soft">
          {!isEmpty && t('counter.cart.items', { count: cart.lines.length })}
        </span>
        {!isEmpty && (
          <Button kind="quiet" icon="trash" onPress={clear}>
            {t('counter.cart.clear')}
          </Button>
        )}
      </header>
      <CartBar />
      <ExchangeBar />
      {unknown && <UnknownBar key={unknown.at} unknown={unknown} />}
      <Waiting />
      {problem && !isPaying && <Problem words={problem.words} at={problem.at} />}
      <div className="cart-body">{isEmpty ? <EmptyCart /> : <Lines />}</div>
      <CartFoot />
    </section>
  );
}

function Problem({ words, at }: { words: string; at: number }) {
  const t = useTexts();
  return (
    // A new key for each refusal, so that the same words are read out and shaken again.
    <div className="cart-problem" key={at}>
      <Notice
        tone="bad"
        heard
        actions={
          <IconButton
            icon="close"
            label={t('common.close')}
            onPress={() => setDesk({ problem: null })}
          />
        }
      >
        {words}
      </Notice>
    </div>
  );
}

/** What was scanned or touched while the shop is away: kept, and not to be done twice. */
function Waiting() {
  const t = useTexts();
  const isLost = useConnection((connection) => connection.state === 'lost');
  const pending = useDesk((desk) => desk.pending);
  if (!isLost || pending === 0) return null;
  return (
    <div className="cart-waiting">
      <Notice tone="warn" heard>
        {t('counter.cart.waiting', { count: pending })}
      </Notice>
    </div>
  );
}

function EmptyCart() {
  const t = useTexts();
  return (
    <div className="cart-empty motif">
      <span className="cart-empty-mark">
        <Icon name="scan" size={56} />
      </span>
      <h3>{t('counter.cart.emptyTitle')}</h3>
      <p className="soft">{t('counter.cart.emptyText')}</p>
    </div>
  );
}

function Lines() {
  const t = useTexts();
  const { till } = useCounter();
  const cart = useOpenCart();
  const lineId = useDesk((desk) => desk.lineId);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [lineId, cart]);
  return (
    <ul className="lines" ref={list} aria-label={t('counter.cart.label')}>
      {cart.lines.map((line) => (
        <CartLineRow
          key={line.id}
          line={line}
          isChosen={line.id === lineId}
          till={till}
          shortBy={line.short ? shortBy(cart.lines, line) : null}
        />
      ))}
    </ul>
  );
}

/** What all lines of this line's product take beyond what is on hand. */
function shortBy(lines: readonly CartLine[], { productId, onHand }: CartLine): number {
  const taken = lines
    .filter((line) => line.productId === productId)
    .reduce((sum, line) => sum + line.quantity, 0);
  return taken - (onHand ?? 0);
}

function CartFoot() {
  const t = useTexts();
  const cart = useOpenCart();
  const { pay } = useCounterActions();
  const view = useDesk((desk) => desk.view);
  const side = useDesk((desk) => desk.side);
  const isEmpty = cart.lines.length === 0;
  return (
    <footer className="cart-foot">
      <CartSums />
      <div className="cart-total">
        <span className="cart-total-label">{t('counter.cart.total')}</span>
        <output
          className={`cart-total-figure figure-alone${cart.total >= 100_000_000 ? ' is-long' : ''}`}
          aria-label={t('counter.cart.total')}
        >
          {formatRupiah(cart.total)}
        </output>
      </div>
      {view !== 'pay' && (
        <div className="cart-keys">
          {side === 'shelf' && (
            <span className="cart-look">
              <Button size="sale" icon="cart" onPress={() => setDesk({ side: 'cart' })}>
                {t('counter.cart.items', { count: cart.lines.length })}
              </Button>
            </span>
          )}
          <Button
            kind="main"
            size="sale"
            icon="cash"
            shortcut="F9"
            wide
            isDisabled={isEmpty}
            onPress={() => void pay()}
          >
            {t('counter.cart.pay')}
          </Button>
        </div>
      )}
    </footer>
  );
}
