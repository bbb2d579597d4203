import { useState } from 'react';
import { clockTime } from '../../domain/business-day.ts';
import { priceOf } from '../../domain/quantity.ts';
import { formatRupiah } from '../format.ts';
import { useTexts } from '../i18n/index.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Picture } from '../ui/picture.tsx';
import { QrCode } from '../ui/qr-code.tsx';
import { Empty } from '../ui/states.tsx';
import { useProblemText } from '../problem.ts';
import { shop } from './client.ts';
import { OnPhone } from './on-phone.tsx';
import { useStarted } from './start.ts';
import { go, isUnanswered, isWeighed, setPieces, useVisit } from './visit.ts';
import type { Chosen } from './visit.ts';
import { priceWords } from './words.ts';
import './basket.css';

type Ticket = Awaited<ReturnType<typeof shop.putBasket>>;

/** What a visitor has chosen, and the code by which the counter finds it. */
export function Basket() {
  const t = useTexts();
  const chosen = useVisit((visit) => visit.chosen);
  const [ticket, setTicket] = useState<Ticket | null>(null);
  if (ticket !== null) return <TicketView ticket={ticket} onChange={() => setTicket(null)} />;
  if (chosen.length === 0) {
    return (
      <section>
        <h1 className="only-heard">{t('kiosk.basket')}</h1>
        <Empty
          icon="cart"
          title={t('kiosk.basketEmpty')}
          actions={
            <Button kind="main" size="sale" onPress={() => go({ kind: 'newest' })}>
              {t('kiosk.look')}
            </Button>
          }
        >
          {t('kiosk.basketEmptyHint')}
        </Empty>
      </section>
    );
  }
  return (
    <section className="basket">
      <h1>{t('kiosk.basket')}</h1>
      <ul className="basket-lines">
        {chosen.map((line) => (
          <Line key={line.product.id} line={line} />
        ))}
      </ul>
      <Foot chosen={chosen} onTicket={setTicket} />
    </section>
  );
}

function Line({ line: { product, pieces } }: { line: Chosen }) {
  const t = useTexts();
  const { name, picture, stock } = product;
  const left = stock.kind === 'few' ? stock.left / 1000 : stock.kind === 'gone' ? 0 : Infinity;
  return (
    <li className="basket-line">
      <span className="basket-photo">
        <Picture hash={picture} name={name} />
      </span>
      <span className="basket-words">
        <b>{name}</b>
        <span className="figures">{priceWords(t, product)}</span>
        {isWeighed(product) && <span className="soft">{t('kiosk.weighed')}</span>}
        {!isWeighed(product) && pieces > left && (
          <span className="stock stock-gone">
            {left === 0 ? t('kiosk.gone') : t('kiosk.short', { amount: left })}
          </span>
        )}
      </span>
      <span className="basket-pieces">
        <IconButton
          icon={pieces === 1 ? 'trash' : 'minus'}
          kind="plain"
          label={t(pieces === 1 ? 'kiosk.takeOut' : 'kiosk.fewer', { name })}
          onPress={() => setPieces(product, pieces - 1)}
        />
        <b className="figures">{pieces}</b>
        {!isWeighed(product) && (
          <IconButton
            icon="plus"
            kind="plain"
            label={t('kiosk.moreOf', { name })}
            onPress={() => setPieces(product, pieces + 1)}
          />
        )}
      </span>
    </li>
  );
}

function Foot(props: { chosen: readonly Chosen[]; onTicket: (ticket: Ticket) => void }) {
  const t = useTexts();
  const problemText = useProblemText();
  const { addsTax } = useStarted();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { chosen } = props;
  const known = chosen.filter(({ product }) => product.price !== null && !isWeighed(product));
  const total = known.reduce(
    (sum, { product, pieces }) => sum + priceOf(product.price ?? 0, pieces * 1000),
    0,
  );
  const make = async () => {
    setBusy(true);
    setProblem(null);
    try {
      const lines = chosen.map(({ product, pieces }) => ({ productId: product.id, pieces }));
      const { basketToken: token, number } = useVisit.getState();
      const ticket = await shop.putBasket({ token, lines });
      // Made for somebody who has gone meanwhile: the counter has it, and nobody here.
      if (useVisit.getState().number !== number) return;
      useVisit.setState({ basketToken: ticket.token, chosen: ticket.goods });
      props.onTicket(ticket);
    } catch (error) {
      setProblem(problemText(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <footer className="basket-foot">
      {known.length > 0 && (
        <p className="basket-total">
          <span>
            {t(known.length < chosen.length ? 'kiosk.totalKnown' : 'kiosk.total')}
            {addsTax && <small className="soft"> {t('kiosk.plusTax')}</small>}
          </span>
          <b className="figures">{formatRupiah(total)}</b>
        </p>
      )}
      {problem !== null && (
        <Notice tone="bad" heard>
          {problem}
        </Notice>
      )}
      <Button
        kind="main"
        size="sale"
        wide
        icon="right"
        isDisabled={isBusy}
        onPress={() => void make()}
      >
        {t(isBusy ? 'kiosk.making' : 'kiosk.toCounter')}
      </Button>
    </footer>
  );
}

function TicketView({ ticket, onChange }: { ticket: Ticket; onChange: () => void }) {
  const t = useTexts();
  const { timeZone } = useStarted();
  const { code, qr, phone, expiresAt, gone } = ticket;
  return (
    <section className="ticket">
      <h1>{t('kiosk.ticket')}</h1>
      <p className="ticket-code" translate="no" role="status">
        {code}
      </p>
      <QrCode value={qr} label={`QR ${code}`} className="kiosk-qr" />
      {gone.length > 0 && (
        <Notice tone="warn">{t('kiosk.gonePart', { names: gone.join(', ') })}</Notice>
      )}
      <p>{t('kiosk.ticketText')}</p>
      <p className="soft">{t('kiosk.ticketUntil', { time: clockTime(expiresAt, timeZone) })}</p>
      {phone !== null && (
        <div className="ticket-phone">
          <h2>{t('kiosk.ticketPhone')}</h2>
          <OnPhone address={phone} />
        </div>
      )}
      <div className="ticket-keys">
        <Button size="sale" icon="edit" onPress={onChange}>
          {t('kiosk.changeBasket')}
        </Button>
        <Button
          kind="main"
          size="sale"
          icon="check"
          onPress={() => {
            const { answers } = useVisit.getState();
            go(isUnanswered(answers) ? { kind: 'guests', isGoodbye: true } : { kind: 'thanks' });
          }}
        >
          {t('kiosk.done')}
        </Button>
      </div>
    </section>
  );
}
