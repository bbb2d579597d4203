import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { HeldCart } from '../../../contract/counter.ts';
import { formatMoment, formatRupiah } from '../../format.ts';
import { useLanguage, useTexts } from '../../i18n/index.ts';
import { ask } from '../../queries.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { useCounter, useOpenCart } from '../till-context.tsx';
import { leavePanel, SidePanel } from './side-panel.tsx';
import './held-panel.css';

/** Puts the open cart aside under a name, and brings back any that waits. */
export function HeldPanel() {
  const t = useTexts();
  const cart = useOpenCart();
  const held = useQuery(ask.counter.heldCarts.queryOptions({ input: {} }));
  return (
    <SidePanel title={t('counter.held.title')}>
      {cart.lines.length > 0 && <HoldForm known={cart.name ?? ''} />}
      {held.isError ? (
        <Failed error={held.error} onRetry={() => void held.refetch()} />
      ) : !held.data ? (
        <Loading />
      ) : held.data.length === 0 ? (
        <Empty icon="pause" title={t('counter.held.empty')} />
      ) : (
        <section aria-label={t('counter.held.list')}>
          <h3 className="held-list-title">{t('counter.held.list')}</h3>
          <ul className="held-list">
            {held.data.map((one, index) => (
              <HeldRow
                key={one.id}
                held={one}
                openLines={cart.lines.length}
                isFirst={index === 0 && cart.lines.length === 0}
              />
            ))}
          </ul>
        </section>
      )}
    </SidePanel>
  );
}

function HoldForm({ known }: { known: string }) {
  const t = useTexts();
  const { till } = useCounter();
  const [name, setName] = useState(known);
  const [isBusy, setBusy] = useState(false);
  const hold = async () => {
    setBusy(true);
    const held = await till.hold(name.trim());
    setBusy(false);
    if (!held) return;
    showToast({ tone: 'good', words: t('counter.held.done', { name: held.name }) });
    leavePanel();
  };
  return (
    <form
      className="held-form"
      onSubmit={(event) => {
        event.preventDefault();
        void hold();
      }}
    >
      <TextField
        autoFocus
        label={t('counter.held.name')}
        hint={t('counter.held.nameHint')}
        maxLength={60}
        value={name}
        onChange={setName}
      />
      <Button
        kind="main"
        size="sale"
        type="submit"
        icon="pause"
        shortcut="Enter"
        wide
        isPending={isBusy}
      >
        {t('counter.held.hold')}
      </Button>
    </form>
  );
}

function HeldRow(props: { held: HeldCart; openLines: number; isFirst: boolean }) {
  const t = useTexts();
  const language = useLanguage();
  const { till, zone } = useCounter();
  const [asks, setAsks] = useState<'swap' | 'discard' | null>(null);
  const [isBusy, setBusy] = useState(false);
  const { held, openLines, isFirst } = props;
  const { id, name } = held;

  const resume = async (first: 'hold' | null) => {
    setBusy(true);
    const cart = await till.resume(id, first);
    setBusy(false);
    if (cart) leavePanel();
  };
  const discard = async () => {
    setBusy(true);
    await till.discardHeld(id);
    setBusy(false);
  };

  return (
    <li className="held">
      <div className="held-face">
        <div className="held-words">
          <strong className="held-name">{name}</strong>
          <span className="soft">
            {formatMoment(held.heldAt, zone, language, Date.now())} · {held.heldBy}
            {held.member && ` · ${held.member.name}`}
          </span>
          <span className="held-goods soft">
            {held.goods.join(', ')}
            {held.lines > held.goods.length && ` ${t('counter.held.more')}`}
          </span>
        </div>
        <span className="held-sum">
          <strong className="figures">{formatRupiah(held.total)}</strong>
          <span className="soft">{t('counter.held.lines', { count: held.lines })}</span>
        </span>
      </div>
      {asks === 'swap' ? (
        <Notice tone="info" heard>
          <p>{t('counter.held.swapTitle', { count: openLines })}</p>
          <div className="held-keys">
            <Button
              kind="main"
              icon="pause"
              autoFocus
              isPending={isBusy}
              onPress={() => void resume('hold')}
            >
              {t('counter.held.swap', { name })}
            </Button>
            <Button onPress={() => setAsks(null)}>{t('common.cancel')}</Button>
          </div>
        </Notice>
      ) : asks === 'discard' ? (
        <Notice tone="warn" heard>
          <p>{t('counter.held.discardAsk', { name })}</p>
          <div className="held-keys">
            <Button onPress={() => setAsks(null)} autoFocus>
              {t('common.cancel')}
            </Button>
            <Button kind="danger" icon="trash" isPending={isBusy} onPress={() => void discard()}>
              {t('counter.held.discardYes')}
            </Button>
          </div>
        </Notice>
      ) : (
        <div className="held-keys">
          <Button
            icon="right"
            size="sale"
            autoFocus={isFirst}
            isPending={isBusy}
            aria-label={t('counter.held.resumeThis', { name })}
            onPress={() => (openLines > 0 ? setAsks('swap') : void resume(null))}
          >
            {t('counter.held.resume')}
          </Button>
          <IconButton
            icon="trash"
            kind="danger"
            label={t('counter.held.discard', { name })}
            onPress={() => setAsks('discard')}
          />
        </div>
      )}
    </li>
  );
}
