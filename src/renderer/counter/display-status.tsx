import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { shop } from '../client.ts';
import { useTexts } from '../i18n/index.ts';
import { ask } from '../queries.ts';
import { LinkButton } from '../ui/button.tsx';
import { StatusChip } from './status-chip.tsx';
import { useOpenCart } from './till-context.tsx';

/** Whether a customer sees this register, and the way to open a display. */
export function DisplayStatus() {
  const t = useTexts();
  const { registerId } = useOpenCart();
  const registers = useQuery(ask.counter.registers.queryOptions({ input: {} }));
  const status = useQuery(ask.display.status.queryOptions({ input: { registerId } }));
  useEffect(() => {
    // A window that was loaded anew shows no code any more.
    shop.display.showQris({ registerId, amount: null }).catch(() => undefined);
  }, [registerId]);
  if (!status.data) return null;
  const isOpen = status.data.open > 0;
  const code = registers.data?.find(({ id }) => id === registerId)?.code ?? '';
  return (
    <StatusChip
      icon="screen"
      tone={isOpen ? 'good' : 'calm'}
      words={t(isOpen ? 'display.status.open' : 'display.status.off')}
      title={t('display.status.title')}
    >
      <p className="soft">{t(isOpen ? 'display.status.openHint' : 'display.status.offHint')}</p>
      <LinkButton href={`/layar?kasir=${code}`} isElsewhere icon="screen">
        {t('display.status.openIt')}
      </LinkButton>
    </StatusChip>
  );
}
