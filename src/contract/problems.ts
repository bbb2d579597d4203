import type { PatternProblem } from '../domain/codes/weighed-pattern.ts';
import type { QrisProblem } from '../domain/qris/read-qris.ts';

/** Why a price rule is refused; the field goes with it: `until`, `terms.productIds`, `terms.price` … */
export const ruleProblems = [
  /** Ends before it begins. */
  'DATES',
  /** Names no goods. */
  'EMPTY',
  /** Names something that does not exist (any more). */
  'NOT_FOUND',
  /** Names the same goods twice. */
  'TWICE',
  /** Fewer pieces than such a rule needs, or no per cent at all. */
  'TOO_FEW',
  /** Would make nothing cheaper at today's prices. */
  'NO_SAVING',
] as const;
export type RuleProblem = (typeof ruleProblems)[number];

/** Two tax classes of one id or name, or a standard class that is not among them. */
export const taxProblems = ['TWICE', 'NO_STANDARD'] as const;

/** Why a text is not the showroom's own static QRIS code; domain/qris/read-qris.ts says what each means. */
export const qrisProblems = [
  'TOO_SHORT',
  'NOT_TLV',
  'CRC_WRONG',
  'NOT_RUPIAH',
  'NOT_INDONESIA',
  'NO_ACCOUNT',
  'NO_NAME',
  'AMOUNT_UNREADABLE',
  'IS_DYNAMIC',
  'HAS_AMOUNT',
] as const satisfies readonly QrisProblem[];

/** Why a pattern of weighed codes is refused; domain/codes/weighed-pattern.ts says what each means. */
export const patternProblems = [
  'LENGTH',
  'LETTER',
  'PREFIX',
  'NO_ITEM',
  'NO_MEASURE',
  'TWO_MEASURES',
  'SCATTERED',
  'CHECK_PLACE',
  'VERIFIER',
  /** Codes of this pattern would be read by one that stands before it. */
  'TWICE',
] as const satisfies readonly (PatternProblem | 'TWICE')[];

/** Why a statement as a whole cannot be read. */
export const statementProblems = ['EMPTY', 'NO_ROWS', 'TOO_LONG'] as const;
