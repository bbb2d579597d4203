import { useState } from 'react';
import type { FormEvent } from 'react';
import type { WaitingTender } from '../../../contract/qris.ts';
import { shop } from '../../client.ts';
import { formatRupiah } from '../../format.ts';
import { useTexts } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { useAct } from '../shared/use-act.ts';

/** Somebody has seen this payment in the bank's app. */
export function ConfirmDialog({ tender, onClose }: { tender: WaitingTender; onClose: () => void }) {
  const t = useTexts();
  const act = useAct();
  const [reference, setReference] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const amount = formatRupiah(tender.amount);
  const confirm = async (event: FormEvent) => {
    event.preventDefault();
    const { saleId, position } = tender;
    const confirmed = await act.run(
      (key) => shop.qris.confirm({ key, saleId, position, reference: reference.trim() }),
      (_error, words) => setProblem(words),
    );
    if (!confirmed) return;
    showToast({ tone: 'good', words: t('qris.waiting.confirmed', { amount }) });
    onClose();
  };
  return (
    <Dialog title={t('qris.waiting.confirmTitle', { amount })} isOpen onClose={onClose}>
      <form className="qris-form" onSubmit={(event) => void confirm(event)} noValidate>
        <p>{t('qris.waiting.confirmText', { number: tender.receiptNumber })}</p>
        <TextField
          label={t('qris.reference')}
          hint={t('qris.referenceHint')}
          mayBeEmpty
          autoFocus
          maxLength={80}
          value={reference}
          onChange={setReference}
        />
        {problem && (
          <Notice tone="bad" heard>
            {problem}
          </Notice>
        )}
        <div className="qris-keys">
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button kind="main" type="submit" icon="check" isDisabled={act.isBusy}>
            {act.isBusy ? t('common.saving') : t('qris.waiting.confirm', { amount })}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
