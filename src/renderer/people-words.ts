import type { Permission } from '../domain/permissions.ts';
import type { Texts } from './i18n/index.ts';

type Key<P extends string> = P extends `${infer A}.${infer B}` ? `${A}_${B}` : P;

/** What a permission lets a person do, in the person's language: `Membatalkan penjualan`. */
export function permissionText(permission: Permission, t: Texts): string {
  return t(`people.permissions.${permission.replace('.', '_') as Key<Permission>}`);
}

/** The letters that stand for a person: of the first and the last word of the name. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const last = words.length > 1 ? words.at(-1) : undefined;
  return [words[0], last]
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toLocaleUpperCase();
}
