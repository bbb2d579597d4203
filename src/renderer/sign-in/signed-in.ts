import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { create } from 'zustand';
import type { SignedIn } from '../../contract/people.ts';
import type { Permission } from '../../domain/permissions.ts';
import { shop } from '../client.ts';
import { markStale } from '../mark-stale.ts';
import { ask, queryClient } from '../queries.ts';
import { session } from '../session.ts';

/** Whether somebody else is about to sign in over the screen that is open. */
export const useSwitching = create<{ isOpen: boolean }>(() => ({ isOpen: false }));

/** Opens the sign-in screen over whatever is on screen; nothing of it is lost. */
export function switchPerson(): void {
  if (session.get() !== null) useSwitching.setState({ isOpen: true });
}

/** Whether this window has a session. The shop may have ended it: then the next question tells. */
export function useIsSignedIn(): boolean {
  return useSyncExternalStore(session.subscribe, session.get) !== null;
}

const mine = ask.people.me.queryKey({ input: {} });

/** Who is signed in at this window; null until the shop has told. */
export function useMe(): SignedIn | null {
  const isSignedIn = useIsSignedIn();
  const me = useQuery(ask.people.me.queryOptions({ input: {}, enabled: isSignedIn }));
  return (isSignedIn ? me.data : null) ?? null;
}

/**
 * What the person at this window may do by himself, for showing no more than that. The shop checks
 * it anyway. Nothing until the shop has told who it is.
 */
export function useMay(): (permission: Permission) => boolean {
  const me = useMe();
  return (permission) => me?.permissions.includes(permission) ?? false;
}

/** Takes what `people.signIn` gave: from now on this window asks in that person's name. */
export function enter({ session: given, staff }: { session: string; staff: SignedIn }): void {
  session.set(given, staff.id);
  queryClient.setQueryData(mine, staff);
  useSwitching.setState({ isOpen: false });
  // What the person before saw, or was refused, is asked anew.
  markStale(queryClient, []);
}

/** Signs in with a PIN. Throws what the shop answers. */
export async function signIn(staffId: string, pin: string): Promise<void> {
  enter(await shop.people.signIn({ staffId, pin }));
}

/** Signs out at this window, whether or not the shop hears it. */
export async function signOut(): Promise<void> {
  try {
    await shop.people.signOut({});
  } finally {
    session.forget();
    useSwitching.setState({ isOpen: false });
  }
}
