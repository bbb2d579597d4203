import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { memo, useMemo } from 'react';
import { ask } from '../queries.ts';
import { CounterSales, useScannedPapers } from '../sales/counter-sales.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { useTexts } from '../i18n/index.ts';
import { RegisterChoice } from '../shift/register-choice.tsx';
import { ShiftGate } from '../shift/shift-gate.tsx';
import { useRegisters, useWindowRegister } from '../shift/window-register.ts';
import { CartPanel } from './cart-panel.tsx';
import { useDesk } from './desk.ts';
import { DonePanel } from './done-panel.tsx';
import { HelpDialog } from './help-dialog.tsx';
import { CounterPanel } from './panel/counter-panel.tsx';
import { PayPanel } from './pay/pay-panel.tsx';
import { QuestionDialog } from './question-dialog.tsx';
import { Shelf } from './shelf.tsx';
import { StatusStrip } from './status-strip.tsx';
import { CounterProvider, useCart, useTill } from './till-context.tsx';
import type { Counter } from './till-context.tsx';
import { useCounterKeys } from './use-counter-keys.ts';
import { useCounterScanner } from './use-counter-scanner.ts';
import './counter.css';

/** The counter: shelf or payment on one side, the cart on the other, the state of things above. */
export function CounterScreen() {
  const t = useTexts();
  const status = useQuery(ask.settings.setupStatus.queryOptions({ input: {} }));
  const details = useQuery(ask.settings.shop.queryOptions({ input: {} }));
  const registers = useRegisters();
  const register = useWindowRegister(registers.data ?? []);
  const { error, data } = status;
  if (data?.state === 'new' || data?.registerId === null) return <Navigate to="/mulai" replace />;
  if (data && details.data && registers.data) {
    if (!register) return <RegisterChoice registers={registers.data} />;
    return (
      <Register
        registerId={register.id}
        cashier={data.cashier}
        isSample={data.sample}
        zone={details.data.timeZone}
        shopName={details.data.name}
      />
    );
  }
  if (status.isError || details.isError || registers.isError) {
    return (
      <Failed
        error={error ?? details.error ?? registers.error}
        onRetry={() => {
          void status.refetch();
          void details.refetch();
          void registers.refetch();
        }}
      />
    );
  }
  return <Loading words={t('common.connecting')} />;
}

type RegisterProps = Omit<Counter, 'till'>;

function Register({ registerId, cashier, isSample, zone, shopName }: RegisterProps) {
  const till = useTill(registerId);
  const cart = useCart(registerId);
  const counter = useMemo(
    () => ({ till, registerId, cashier, isSample, zone, shopName }),
    [till, registerId, cashier, isSample, zone, shopName],
  );
  if (cart.data) {
    return (
      <CounterProvider value={counter} cart={cart.data}>
        <Desk />
      </CounterProvider>
    );
  }
  if (cart.isError) return <Failed error={cart.error} onRetry={() => void cart.refetch()} />;
  return <Loading />;
}

const Desk = memo(function Desk() {
  const view = useDesk((desk) => desk.view);
  const side = useDesk((desk) => desk.side);
  const hasPanel = useDesk((desk) => desk.panel !== null);
  useCounterScanner();
  useCounterKeys();
  useScannedPapers();
  return (
    <div
      className={`counter counter-${view} counter-on-${side}${hasPanel ? ' counter-has-panel' : ''}`}
    >
      <StatusStrip />
      <main className="counter-main">
        <div className="counter-left">
          <ShiftGate>
            {view === 'shelf' && <Shelf />}
            {view === 'pay' && <PayPanel />}
            {view === 'done' && <DonePanel />}
            {view === 'sales' && <CounterSales />}
            <CounterPanel />
          </ShiftGate>
        </div>
        <CartPanel />
      </main>
      <QuestionDialog />
      <HelpDialog />
    </div>
  );
});
