import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTexts } from '../../i18n/index.ts';
import { ask } from '../../queries.ts';
import { Failed, Loading } from '../../ui/states.tsx';
import { Drawing } from './card-preview.tsx';

/** The first label as its printer puts it on paper: the dots of receipt paper, or the fields of ZPL. */
export function LabelPreview({ design, sku }: { design: 'thermal' | 'zpl'; sku: string }) {
  const t = useTexts();
  const label = t('office.cards.previewOfLabel', { design: t(`office.cards.designs.${design}`) });
  const input = { sku };
  const paper = useQuery({
    ...ask.cards.labelPicture.queryOptions({ input }),
    placeholderData: keepPreviousData,
    enabled: design === 'thermal',
  });
  const fields = useQuery({
    ...ask.cards.zplPreview.queryOptions({ input }),
    placeholderData: keepPreviousData,
    enabled: design === 'zpl',
  });
  const shown = design === 'thermal' ? paper : fields;
  if (shown.error) return <Failed error={shown.error} onRetry={() => void shown.refetch()} />;
  if (!shown.data) return <Loading />;
  return (
    <figure className={`cards-preview is-${design}`} aria-busy={shown.isPlaceholderData}>
      {design === 'thermal' && paper.data && (
        <img className="cards-strip" src={`data:image/png;base64,${paper.data.png}`} alt={label} />
      )}
      {design === 'zpl' && fields.data && <Drawing drawing={fields.data} label={label} />}
      <figcaption className="soft">{t(`office.cards.labelHints.${design}`)}</figcaption>
    </figure>
  );
}
