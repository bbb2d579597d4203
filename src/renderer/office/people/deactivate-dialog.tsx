import type { StaffMember } from '../../../contract/people.ts';
import { shop } from '../../client.ts';
import { useTexts } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { useAct } from '../shared/use-act.ts';

/** Asks before somebody can no longer sign in. */
export function DeactivateDialog(props: { person: StaffMember; onClose: () => void }) {
  const t = useTexts();
  const act = useAct();
  const { id, name } = props.person;

  const deactivate = async () => {
    const done = await act.run((key) => shop.people.deactivate({ key, staffId: id }));
    if (done) showToast({ tone: 'good', words: t('people.office.deactivated', { name }) });
    props.onClose();
  };

  return (
    <Dialog
      title={t('people.office.deactivateOf', { name })}
      width="narrow"
      isOpen
      onClose={props.onClose}
      actions={
        <>
          <Button autoFocus onPress={props.onClose}>
            {t('common.cancel')}
          </Button>
          <Button kind="danger" isDisabled={act.isBusy} onPress={() => void deactivate()}>
            {t('people.office.deactivate')}
          </Button>
        </>
      }
    >
      <p>{t('people.office.deactivateLead', { name })}</p>
    </Dialog>
  );
}
