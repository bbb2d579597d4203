import { useConnection } from '../connection.ts';
import { useTexts } from '../i18n/index.ts';

/** Says that the shop is out of reach and that nothing is lost; empty while all is well. */
export function LostBar() {
  const state = useConnection((connection) => connection.state);
  const t = useTexts();
  return (
    <div role="status">
      {state === 'lost' && (
        <div className="lost-bar">
          <span className="spinner" aria-hidden="true" />
          <span>{t('common.lost')}</span>
          <span className="lost-bar-hint">{t('common.lostHint')}</span>
        </div>
      )}
    </div>
  );
}
