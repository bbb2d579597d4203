import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../i18n/index.ts';
import { ask } from '../queries.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { setDesk, useDesk } from './desk.ts';
import { ReceiptView } from './receipt-view.tsx';
import { useCounterActions } from './use-counter-actions.ts';

/** The receipt of one sale on the screen. */
export function ReceiptDialog() {
  const t = useTexts();
  const saleId = useDesk((desk) => desk.receiptOf);
  const { printAgain } = useCounterActions();
  if (saleId === null) return null;
  return (
    <Dialog
      title={t('counter.receipt.title')}
      isOpen
      onClose={() => setDesk({ receiptOf: null })}
      actions={
        <Button kind="main" icon="printer" onPress={() => void printAgain(saleId)}>
          {t('counter.done.again')}
        </Button>
      }
    >
      <ReceiptOf saleId={saleId} />
    </Dialog>
  );
}

function ReceiptOf({ saleId }: { saleId: string }) {
  const receipt = useQuery(ask.printing.receipt.queryOptions({ input: { saleId } }));
  if (receipt.data) return <ReceiptView receipt={receipt.data} />;
  if (receipt.isError) {
    return <Failed error={receipt.error} onRetry={() => void receipt.refetch()} />;
  }
  return <Loading />;
}
