import type { Refundable } from '../../contract/refunds.ts';
import { formatRupiah } from '../format.ts';
import { useTexts } from '../i18n/index.ts';
import { useAct } from '../office/shared/use-act.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { confirmSeen } from './unseen.tsx';

/**
 * A sale is coming back whose QRIS payment nobody has seen: it has come after all, or it never did
 * and then everything comes back and nothing is given for it.
 */
export function UnseenChoice(props: {
  saleId: string;
  waiting: Refundable['tenders'];
  notReceived: boolean;
  onChange: (notReceived: boolean) => void;
}) {
  const t = useTexts();
  const act = useAct();
  const { saleId, waiting, notReceived, onChange } = props;
  const amount = formatRupiah(waiting.reduce((sum, tender) => sum + tender.holds, 0));
  const seen = () =>
    act.run(async () => {
      for (const { position } of waiting) await confirmSeen({ saleId, position, reference: '' });
    });
  return (
    <Notice
      tone="warn"
      heard
      actions={
        notReceived ? (
          <Button onPress={() => onChange(false)}>{t('sales.return.neverOff')}</Button>
        ) : (
          <>
            <Button icon="check" isDisabled={act.isBusy} onPress={() => void seen()}>
              {t('sales.return.seen')}
            </Button>
            <Button onPress={() => onChange(true)}>{t('sales.return.never')}</Button>
          </>
        )
      }
    >
      {t(notReceived ? 'sales.return.neverOn' : 'sales.return.unseen', { amount })}
    </Notice>
  );
}
