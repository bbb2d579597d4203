import { useTexts } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import './save-bar.css';

/** The foot of a form: what is wrong with it as a whole, and saving, always in sight. */
export function SaveBar(props: {
  isUnsaved: boolean;
  isBusy: boolean;
  problem: string | null;
  onDrop: () => void;
  saveLabel?: string;
}) {
  const t = useTexts();
  const { isUnsaved, isBusy, problem } = props;
  return (
    <div className={`save-bar${isUnsaved || isBusy || problem ? ' is-awake' : ''}`}>
      {problem && (
        <Notice tone="bad" heard>
          {problem}
        </Notice>
      )}
      <div className="save-bar-row">
        <span className="soft" role="status">
          {isBusy ? t('common.saving') : isUnsaved ? t('office.leave.unsaved') : ''}
        </span>
        {isUnsaved && !isBusy && (
          <Button kind="quiet" onPress={props.onDrop}>
            {t('office.leave.revert')}
          </Button>
        )}
        <Button kind="main" type="submit" icon="check" isDisabled={isBusy || !isUnsaved}>
          {isBusy ? t('common.saving') : (props.saveLabel ?? t('common.save'))}
        </Button>
      </div>
    </div>
  );
}
