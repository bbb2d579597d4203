import { useTexts } from '../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/states.tsx';

/** The shop did not answer. A visitor can only try again, or call somebody. */
export function CannotShow({ onRetry }: { onRetry: () => void }) {
  const t = useTexts();
  return (
    <Empty
      icon="warn"
      title={t('kiosk.failed')}
      actions={
        <Button icon="refresh" size="sale" onPress={onRetry}>
          {t('common.retry')}
        </Button>
      }
    >
      {t('kiosk.failedHint')}
    </Empty>
  );
}

/** A shelf without goods. */
export function NothingHere() {
  const t = useTexts();
  return (
    <Empty icon="box" title={t('kiosk.nothingHere')}>
      {t('kiosk.nothingHereHint')}
    </Empty>
  );
}
