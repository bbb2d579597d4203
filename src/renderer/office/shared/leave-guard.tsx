import { useBlocker } from '@tanstack/react-router';
import { useTexts } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

/** Asks before a screen is left on which something is not saved. */
export function LeaveGuard({ isUnsaved }: { isUnsaved: boolean }) {
  const t = useTexts();
  const blocker = useBlocker({
    shouldBlockFn: () => isUnsaved,
    enableBeforeUnload: () => isUnsaved,
    withResolver: true,
  });
  if (blocker.status !== 'blocked') return null;
  return (
    <Dialog
      title={t('office.leave.title')}
      width="narrow"
      isOpen
      onClose={blocker.reset}
      actions={
        <>
          <Button kind="danger" onPress={blocker.proceed}>
            {t('office.leave.drop')}
          </Button>
          <Button kind="main" autoFocus onPress={blocker.reset}>
            {t('office.leave.stay')}
          </Button>
        </>
      }
    >
      <p>{t('office.leave.text')}</p>
    </Dialog>
  );
}
