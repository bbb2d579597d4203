import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { useTexts } from '../i18n/index.ts';
import { ask } from '../queries.ts';
import { Failed, Loading } from '../ui/states.tsx';

/** The address `/`: goes to the counter, or to the first choice where nothing is set up yet. */
export function Start() {
  const t = useTexts();
  const status = useQuery(ask.settings.setupStatus.queryOptions({ input: {} }));
  if (status.data)
    return <Navigate to={status.data.state === 'new' ? '/mulai' : '/kasir'} replace />;
  if (status.isError) {
    return <Failed error={status.error} onRetry={() => void status.refetch()} />;
  }
  return <Loading words={t('common.connecting')} />;
}
