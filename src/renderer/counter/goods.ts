import type { Unit } from '../../domain/quantity.ts';
import type { Wanted } from './desk.ts';

/** True for what is counted in whole pieces, false for what is weighed or measured. */
export function isCounted(unit: Unit): boolean {
  return unit === 'piece' || unit === 'pack';
}

/** What asking for weight or price needs of a product. */
export function wanted({ id, name, unit, price }: Wanted): Wanted {
  return { id, name, unit, price };
}
