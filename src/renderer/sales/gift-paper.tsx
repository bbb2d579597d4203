import { useState } from 'react';
import type { SaleDetail } from '../../contract/counter.ts';
import { shop } from '../client.ts';
import { formatMeasure } from '../format.ts';
import { useTexts } from '../i18n/index.ts';
import { useAct } from '../office/shared/use-act.ts';
import { Button } from '../ui/button.tsx';
import { Switch } from '../ui/switch.tsx';
import { showToast } from '../ui/toasts.tsx';

/** A receipt without prices, of all goods or of some. */
export function GiftPaper({ sale }: { sale: SaleDetail }) {
  const t = useTexts();
  const act = useAct();
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const chosen = sale.lines.filter(({ position }) => !left.has(position));
  const print = async () => {
    const positions = left.size === 0 ? null : chosen.map(({ position }) => position);
    const job = await act.run((key) => shop.printing.gift({ key, saleId: sale.id, positions }));
    if (job) showToast({ tone: 'good', words: t('sales.gift.sent') });
  };
  const put = (position: number, isIn: boolean) => {
    const next = new Set(left);
    if (isIn) next.delete(position);
    else next.add(position);
    setLeft(next);
  };
  return (
    <>
      {sale.lines.length > 1 && (
        <div className="gift-lines" role="group" aria-label={t('sales.gift.which')}>
          {sale.lines.map(({ position, name, quantity, unit }) => (
            <Switch
              key={position}
              isOn={!left.has(position)}
              onChange={(isIn) => put(position, isIn)}
            >
              {formatMeasure(quantity, unit, t(`common.units.${unit}`))} × {name}
            </Switch>
          ))}
        </div>
      )}
      <div className="paper-keys">
        <Button
          kind="main"
          icon="gift"
          autoFocus
          isDisabled={act.isBusy || chosen.length === 0}
          onPress={() => void print()}
        >
          {t('sales.gift.print')}
        </Button>
      </div>
    </>
  );
}
