import type { OutboxItem } from '../../../contract/marketplace.ts';
import { useTexts } from '../../i18n/index.ts';

/** Why a record was refused, in the marketplace's words where it gave some. */
export function useReason(): (item: Pick<OutboxItem, 'code' | 'reason'>) => string {
  const t = useTexts();
  return ({ code, reason }) => {
    const words = reason ?? '';
    if (words !== '') return t('office.marketplace.saidWhy', { reason: words });
    return code ? t('office.marketplace.saidWhy', { reason: code }) : t('office.marketplace.noWhy');
  };
}
