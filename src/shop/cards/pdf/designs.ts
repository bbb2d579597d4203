import type { Size } from '../../../domain/cards/card-layouts.ts';
import type { CardPicture, DrawJob } from './card.ts';
import { labelCard } from './label-card.ts';
import type { Design, Pen } from './pen.ts';
import { portraitCard } from './portrait-card.ts';
import { shelfCard } from './shelf-card.ts';
import { tableCard } from './table-card.ts';
import { tagCard } from './tag-card.ts';

/** A card with what it says: the pictures it wants, slot by slot, and how it is drawn. */
export interface Drawable {
  slots: readonly Size[];
  pictures: readonly (CardPicture | null)[];
  draw(pen: Pen): void;
}

const ofProducts = { shelf: shelfCard, table: tableCard, tag: tagCard, label: labelCard };

/** The cards of a job, each ready to be drawn. */
export function drawables(job: DrawJob): Drawable[] {
  if (job.design === 'portrait') {
    return job.cards.map((portrait) =>
      drawable(
        portraitCard,
        portrait,
        portrait.goods.map(({ picture }) => picture),
      ),
    );
  }
  const design = ofProducts[job.design];
  return job.cards.map((card) => drawable(design, card, [card.picture]));
}

function drawable<Content>(
  design: Design<Content>,
  content: Content,
  pictures: readonly (CardPicture | null)[],
): Drawable {
  const { slots } = design;
  return {
    slots,
    pictures: slots.map((_, at) => pictures[at] ?? null),
    draw: (pen) => {
      design.draw(pen, content);
    },
  };
}
