/** What a member of staff may do. The shop checks it in every procedure; a screen only shows it. */
export const permissions = [
  'sell',
  'price.override',
  'discount.large',
  'refund',
  'refund.withoutReceipt',
  'sale.void',
  'drawer.open',
  'shift.run',
  'shift.largeDifference',
  'shift.reopen',
  'stock.belowZero',
  'account.overLimit',
  'catalogue.read',
  'catalogue.edit',
  'catalogue.import',
  'stock.correct',
  'members.use',
  'members.manage',
  'qris.reconcile',
  'reports.read',
  'printing.manage',
  'marketplace.manage',
  'settings.manage',
  'people.manage',
  'audit.read',
] as const;

export type Permission = (typeof permissions)[number];

/** From the least to the most. */
export const roles = ['cashier', 'supervisor', 'manager', 'owner'] as const;

export type Role = (typeof roles)[number];

const cashier: readonly Permission[] = ['sell', 'shift.run', 'catalogue.read', 'members.use'];

const supervisor: readonly Permission[] = [
  ...cashier,
  'price.override',
  'discount.large',
  'refund',
  'refund.withoutReceipt',
  'sale.void',
  'drawer.open',
  'shift.largeDifference',
  'shift.reopen',
  'stock.belowZero',
  'account.overLimit',
  'stock.correct',
  'reports.read',
];

/**
 * Each role has all that the one before it has. Manager and owner may do the same things, but a
 * manager may not touch an owner nor make one (`mayManage`): nobody raises another above himself.
 */
const permissionsOf: Record<Role, readonly Permission[]> = {
  cashier,
  supervisor,
  manager: permissions,
  owner: permissions,
};

/** Everything that `role` may do. */
export function permissionsOfRole(role: Role): readonly Permission[] {
  return permissionsOf[role];
}

/** Whether `role` may do `permission`. */
export function roleMay(role: Role, permission: Permission): boolean {
  return permissionsOf[role].includes(permission);
}

/** Whether someone of role `mine` may give, change or take away role `theirs`. */
export function mayManage(mine: Role, theirs: Role): boolean {
  return roles.indexOf(mine) >= roles.indexOf(theirs);
}
