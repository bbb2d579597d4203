import { hash } from 'node:crypto';
import type { PricedDesign } from '../../domain/cards/card-layouts.ts';
import type { Card } from './pdf/card.ts';

const words = ['name', 'price', 'unit', 'producer', 'village', 'pirt', 'halal', 'address'] as const;
const withStory = [...words, 'story'] as const;
const whole = [...withStory, 'picture'] as const;

/** What a card of each design shows: a change of anything else leaves it right. */
const shown: Readonly<Record<PricedDesign, readonly (keyof Card)[]>> = {
  shelf: whole,
  table: whole,
  tag: whole,
  label: words,
  thermal: [...withStory, 'showroom'],
  zpl: words,
};

/** A short sign of all that a card says: the same as long as a new print would say the same. */
export function fingerprintOf(card: Card, design: PricedDesign): string {
  const said = shown[design].map((part) => (part === 'picture' ? card.picture?.hash : card[part]));
  // Where no tax comes on top, cards are what they were before they could say so.
  if (card.addsTax) said.push('+ PPN');
  return hash('sha256', JSON.stringify(said.map((one) => one ?? null)), 'base64url').slice(0, 22);
}
