import { audit } from './id/audit.ts';
import { common } from './id/common.ts';
import { counter } from './id/counter.ts';
import { display } from './id/display.ts';
import { kiosk } from './id/kiosk.ts';
import { members } from './id/members.ts';
import { selling } from './id/selling.ts';
import { rules } from './id/rules.ts';
import { office } from './id/office.ts';
import { people } from './id/people.ts';
import { practice } from './id/practice.ts';
import { qris } from './id/qris.ts';
import { sales } from './id/sales.ts';
import { setup } from './id/setup.ts';
import { shift } from './id/shift.ts';

/** Indonesian: the source of all keys. */
export const id = {
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
} as const;
