import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { CardMark, CardPreview as Sheet } from '../../../contract/cards.ts';
import type { SheetDesign, SheetPaper } from '../../../domain/cards/card-layouts.ts';
import { useTexts } from '../../i18n/index.ts';
import { ask } from '../../queries.ts';
import { Failed, Loading } from '../../ui/states.tsx';

/** The first sheet as it will be printed: the shop lays it out, here it is only shown. */
export function CardPreview(props: { design: SheetDesign; paper: SheetPaper; skus: string[] }) {
  const t = useTexts();
  const { design, paper, skus } = props;
  const sheet = useQuery({
    ...ask.cards.preview.queryOptions({ input: { design, paper, skus } }),
    placeholderData: keepPreviousData,
  });
  if (sheet.error) return <Failed error={sheet.error} onRetry={() => void sheet.refetch()} />;
  if (!sheet.data) return <Loading />;
  return (
    <figure className="cards-preview" aria-busy={sheet.isPlaceholderData}>
      <Drawing
        drawing={sheet.data}
        label={t('office.cards.previewOf', { design: t(`office.cards.designs.${design}`) })}
      />
      <figcaption className="soft">{t('office.cards.previewHint')}</figcaption>
    </figure>
  );
}

/** What the shop has laid out, mark by mark. */
export function Drawing({ drawing, label }: { drawing: Sheet; label: string }) {
  const { width, height, marks } = drawing;
  return (
    <svg className="cards-sheet" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {marks.map((mark, at) => (
        <Mark key={at} mark={mark} />
      ))}
    </svg>
  );
}

function Mark({ mark }: { mark: CardMark }) {
  const clip = useId();
  switch (mark.kind) {
    case 'shape':
      return (
        <path
          d={mark.d}
          transform={`translate(${mark.x} ${mark.y})`}
          fill={mark.fill ?? 'none'}
          stroke={mark.stroke ?? 'none'}
          strokeWidth={mark.line}
        />
      );
    case 'text':
      return (
        <text
          x={mark.x}
          y={mark.y}
          fontSize={mark.size}
          fontWeight={mark.bold ? 700 : 500}
          fill={mark.colour}
          textLength={mark.width}
          lengthAdjust="spacingAndGlyphs"
        >
          {mark.text}
        </text>
      );
    case 'picture': {
      const { x, y, width, height, radius } = mark;
      return (
        <>
          <clipPath id={clip}>
            <rect x={x} y={y} width={width} height={height} rx={radius} />
          </clipPath>
          <image
            href={`/pictures/${mark.hash}`}
            x={x}
            y={y}
            width={width}
            height={height}
            preserveAspectRatio="xMidYMid slice"
            clipPath={`url(#${clip})`}
          />
        </>
      );
    }
  }
}
