import type { id } from './id.ts';
import { audit } from './en/audit.ts';
import { common } from './en/common.ts';
import { counter } from './en/counter.ts';
import { display } from './en/display.ts';
import { kiosk } from './en/kiosk.ts';
import { members } from './en/members.ts';
import { selling } from './en/selling.ts';
import { rules } from './en/rules.ts';
import { office } from './en/office.ts';
import { people } from './en/people.ts';
import { practice } from './en/practice.ts';
import { qris } from './en/qris.ts';
import { sales } from './en/sales.ts';
import { setup } from './en/setup.ts';
import { shift } from './en/shift.ts';

/** The shape of a catalogue: the same keys, any words. */
export type SameShape<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : SameShape<T[K]>;
};

/** English: has exactly the keys of Indonesian. */
export const en: SameShape<typeof id> = {
  audit,
  common,
  counter,
  display,
  rules,
  selling,
  kiosk,
  members,
  office,
  people,
  practice,
  qris,
  sales,
  setup,
  shift,
};
