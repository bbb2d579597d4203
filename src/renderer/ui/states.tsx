import type { ReactNode } from 'react';
import { useTexts } from '../i18n/index.ts';
import { useProblemText } from '../problem.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import './states.css';

/** Shown while the first answer is on its way. */
export function Loading({ words }: { words?: string }) {
  const t = useTexts();
  return (
    <div className="state" role="status">
      <span className="spinner" aria-hidden="true" />
      <p className="soft">{words ?? t('common.loading')}</p>
    </div>
  );
}

/** Nothing here yet, and what to do about it. */
export function Empty(props: {
  icon: IconName;
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <div className="state">
      <span className="state-mark motif">
        <Icon name={props.icon} size={40} />
      </span>
      <h2>{props.title}</h2>
      {props.children && <div className="state-words soft">{props.children}</div>}
      {props.actions && <div className="state-actions">{props.actions}</div>}
    </div>
  );
}

/** What was asked for did not come, with a way to ask again. */
export function Failed({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useTexts();
  const problemText = useProblemText();
  return (
    <div className="state" role="alert">
      <span className="state-mark motif">
        <Icon name="warn" size={40} />
      </span>
      <h2>{t('common.failed')}</h2>
      <p className="state-words soft">{problemText(error)}</p>
      {onRetry && (
        <Button icon="refresh" onPress={onRetry}>
          {t('common.retry')}
        </Button>
      )}
    </div>
  );
}
