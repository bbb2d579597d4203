import type { TenderKind } from '../../../domain/tenders/tenders.ts';
import type { IconName } from '../../ui/icon.tsx';

/** The ways to pay in the order of their keys, with the letter that chooses each together with Alt. */
export const payKinds: readonly { kind: TenderKind; icon: IconName; letter: string }[] = [
  { kind: 'cash', icon: 'cash', letter: 'T' },
  { kind: 'qris', icon: 'qr', letter: 'Q' },
  { kind: 'transfer', icon: 'bank', letter: 'R' },
  { kind: 'card', icon: 'card', letter: 'K' },
  { kind: 'credit', icon: 'ticket', letter: 'N' },
  { kind: 'account', icon: 'book', letter: 'B' },
];
