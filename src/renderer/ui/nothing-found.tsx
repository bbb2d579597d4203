import { useTexts } from '../i18n/index.ts';
import { Empty } from './states.tsx';

/** No product matches `text`, which is repeated so that a slip is seen. */
export function NothingFound({ text }: { text: string }) {
  const t = useTexts();
  return (
    <Empty icon="search" title={t('counter.shelf.nothingTitle')}>
      <p>{t('counter.shelf.nothingText', { text })}</p>
    </Empty>
  );
}
