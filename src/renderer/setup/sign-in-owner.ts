import { shop } from '../client.ts';
import { session } from '../session.ts';

/**
 * Signs in whoever has just begun the showroom, so that a PIN chosen a moment ago need not be
 * entered again. `pin` null: the PIN that the sample shows.
 */
export async function signInOwner(pin: string | null): Promise<void> {
  const faces = await shop.people.signInList({});
  const owner = faces.find(({ role }) => role === 'owner');
  const known = pin ?? owner?.samplePin ?? null;
  if (owner === undefined || known === null) return;
  session.set((await shop.people.signIn({ staffId: owner.id, pin: known })).session);
}
