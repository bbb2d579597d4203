import { useEffect, useRef } from 'react';
import type { SaleDetail } from '../../contract/counter.ts';
import type { Refundable } from '../../contract/refunds.ts';
import { shop } from '../client.ts';
import { useTexts } from '../i18n/index.ts';
import { useAct } from '../office/shared/use-act.ts';
import { Button } from '../ui/button.tsx';
import type { IconName } from '../ui/icon.tsx';
import { showToast } from '../ui/toasts.tsx';
import { isScreenCovered } from '../cover.ts';
import { useOpenShift } from './open-shift.ts';
import { useSalesGround } from './sales-place.tsx';
import type { Paper } from './sales-place.tsx';

const papers = [
  { paper: 'gift', icon: 'gift', letter: 'H' },
  { paper: 'invoice', icon: 'note', letter: 'I' },
  { paper: 'share', icon: 'chat', letter: 'W' },
] as const satisfies readonly { paper: Paper; icon: IconName; letter: string }[];

/** What can be done about a sale. Voiding it stands apart from the rest. */
export function SaleActions(props: {
  sale: SaleDetail;
  refundable: Refundable;
  paper: Paper | null;
}) {
  const t = useTexts();
  const act = useAct();
  const { go, registerId, exchange } = useSalesGround();
  const shiftId = useOpenShift(registerId);
  const { sale, refundable, paper } = props;
  const saleId = sale.id;
  const canReturn = refundable.lines.some(({ left }) => left > 0);
  const canVoid =
    refundable.refunds.length === 0 &&
    sale.registerId === registerId &&
    sale.shiftId !== null &&
    (shiftId === undefined || sale.shiftId === shiftId);

  const refund = () => go({ at: 'return', saleId, exchange: false });
  const change = () => go({ at: 'return', saleId, exchange: true });
  const toPaper = (one: Paper) =>
    go(one === paper ? { at: 'sale', saleId } : { at: 'sale', saleId, paper: one });
  const copy = async () => {
    const job = await act.run((key) => shop.printing.reprint({ key, saleId }));
    if (!job) return;
    showToast({ tone: 'good', words: t('sales.sale.copySent', { number: sale.receiptNumber }) });
  };

  useKeys((key) => {
    if (key === 'F10') return () => void copy();
    if (key === 'Alt+R') return canReturn ? refund : null;
    if (key === 'Alt+T') return canReturn && exchange ? change : null;
    const found = papers.find(({ letter }) => key === `Alt+${letter}`);
    return found ? () => toPaper(found.paper) : null;
  });

  return (
    <div className="sale-actions" role="group" aria-label={t('sales.sale.actions')}>
      <div className="sale-main-actions">
        <Button
          kind="main"
          size="sale"
          icon="refresh"
          shortcut="Alt+R"
          isDisabled={!canReturn}
          onPress={refund}
        >
          {t('sales.sale.refund')}
        </Button>
        {exchange && (
          <Button size="sale" icon="cart" shortcut="Alt+T" isDisabled={!canReturn} onPress={change}>
            {t('sales.sale.exchange')}
          </Button>
        )}
        <Button
          size="sale"
          icon="printer"
          shortcut="F10"
          isDisabled={act.isBusy}
          onPress={() => void copy()}
        >
          {t('sales.sale.copy')}
        </Button>
      </div>
      <div className="sale-papers">
        {papers.map(({ paper: one, icon, letter }) => (
          <Button
            key={one}
            icon={icon}
            shortcut={`Alt+${letter}`}
            aria-expanded={one === paper}
            onPress={() => toPaper(one)}
          >
            {t(`sales.sale.${one}`)}
          </Button>
        ))}
        {canVoid && (
          <Button kind="danger" icon="trash" onPress={() => go({ at: 'void', saleId })}>
            {t('sales.sale.void')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Keys of the view: `F10`, `Alt+R`. They come before those of the counter. */
function useKeys(actionOf: (key: string) => (() => void) | null): void {
  const latest = useRef(actionOf);
  latest.current = actionOf;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.repeat || isScreenCovered()) return;
      const name = event.altKey ? `Alt+${event.key.toUpperCase()}` : event.key;
      const act = latest.current(name);
      if (!act) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
}
