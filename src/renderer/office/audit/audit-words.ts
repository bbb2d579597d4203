import type { AuditLogEntry } from '../../../contract/audit.ts';
import { denominations } from '../../../domain/denominations.ts';
import { permissions, roles } from '../../../domain/permissions.ts';
import { formatQuantity, formatRupiah } from '../../format.ts';
import { id } from '../../i18n/id.ts';
import type { Texts } from '../../i18n/index.ts';
import { permissionText } from '../../people-words.ts';

type ActionKey = keyof typeof id.audit.actions;
type FactKey = keyof typeof id.audit.facts;

export interface Fact {
  label: string;
  value: string;
}

/** What was done, in the person's language; an action that has no words yet stands as it is. */
export function actionText(action: string, t: Texts): string {
  const key = action.replace('.', '_');
  return isActionKey(key) ? t(`audit.actions.${key}`) : action;
}

/** What it was done to; empty where that is the person himself. */
export function subjectText({ action, subject, who }: AuditLogEntry, t: Texts): string {
  if (subject === who) return '';
  if (action === 'setup') return subject === 'sample' ? t('setup.sample.title') : '';
  const permission = permissions.find((one) => one === subject);
  return action === 'people.approve' && permission ? permissionText(permission, t) : subject;
}

/**
 * What the log knows besides, as words and figures. Ids say nothing to a person and are left out;
 * a change is told as one fact.
 */
export function factsOf({ action, detail }: AuditLogEntry, t: Texts): Fact[] {
  const all = facts(detail, action, '', t);
  // What fills lines comes last: the first three are shown at once.
  return all.toSorted((one, other) => Number(isLong(one)) - Number(isLong(other)));
}

const isLong = ({ value }: Fact) => value.length > 60;

function facts(detail: object, action: string, above: string, t: Texts): Fact[] {
  const entries = Object.entries(detail) as [string, unknown][];
  const change = changeOf(detail);
  if (change) {
    const label = above || (action === 'stock.correct' ? 'stock' : 'price');
    const [from, to] = [change.from, change.to].map((one) => valueText(one, label, action, t));
    const rest = entries.filter(([key]) => key !== 'from' && key !== 'to');
    return [
      { label: labelText(label, t), value: t('audit.fromTo', { from, to }) },
      ...rest.flatMap(([key, value]) => factOf(key, value, action, t)),
    ];
  }
  return entries.flatMap(([key, value]) => factOf(key, value, action, t));
}

function factOf(key: string, value: unknown, action: string, t: Texts): Fact[] {
  if (isIdKey(key) || value === null || value === '' || value === false) return [];
  if (typeof value === 'object' && !Array.isArray(value)) {
    if ('name' in value && typeof value.name === 'string') {
      return [{ label: labelText(key, t), value: value.name }];
    }
    const isChange = changeOf(value) !== null;
    const inner = facts(value, action, isChange ? key : '', t);
    return isChange ? inner.filter(({ value: words }) => isRealChange(words)) : inner;
  }
  return [{ label: labelText(key, t), value: valueText(value, key, action, t) }];
}

function changeOf(value: object): { from: unknown; to: unknown } | null {
  if (!('from' in value && 'to' in value)) return null;
  const isPlain = (one: unknown) => typeof one !== 'object' || one === null;
  return isPlain(value.from) && isPlain(value.to) ? { from: value.from, to: value.to } : null;
}

function isRealChange(words: string): boolean {
  const [from, to] = words.split(' → ');
  return from !== to;
}

const money = new Set([
  'total',
  'payout',
  'amount',
  'discount',
  'price',
  'unitPrice',
  'list',
  'limit',
  'accountLimit',
  'owed',
  'counted',
  'expected',
  'difference',
  'float',
  'cashStep',
  'differenceLimit',
]);

/** Hundredths of a per cent. */
const basisPoints = new Set(['bp', 'rateBp', 'discountLimitBp']);

function valueText(value: unknown, key: string, action: string, t: Texts): string {
  if (value === true) return t('audit.yes');
  if (value === null || value === undefined) return '–';
  if (typeof value === 'number') {
    if (money.has(key)) return formatRupiah(value);
    if (basisPoints.has(key)) return `${formatQuantity(value * 10)}%`;
    return key === 'stock' || key === 'quantity' ? formatQuantity(value) : String(value);
  }
  if (Array.isArray(value)) return value.map((one) => valueText(one, key, action, t)).join(', ');
  if (typeof value === 'object') {
    return facts(value, action, '', t)
      .map(({ label, value: words }) => `${label} ${words}`)
      .join(' · ');
  }
  const role = roles.find((one) => one === value);
  return key === 'role' && role ? t(`people.roles.${role}`) : String(value as string);
}

function labelText(key: string, t: Texts): string {
  const cash = denominations.find(({ id: one }) => one === key);
  if (cash) return `${formatRupiah(cash.value)} ×`;
  return isFactKey(key) ? t(`audit.facts.${key}`) : key;
}

function isIdKey(key: string): boolean {
  return /^id$|Ids?$/.test(key);
}

function isActionKey(key: string): key is ActionKey {
  return Object.hasOwn(id.audit.actions, key);
}

function isFactKey(key: string): key is FactKey {
  return Object.hasOwn(id.audit.facts, key);
}
