import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n/index.ts';
import { ask } from '../queries.ts';
import { Failed, Loading } from '../ui/states.tsx';
import { ClaimScreen } from './claim-screen.tsx';
import { SignInScreen } from './sign-in-screen.tsx';
import { switchPerson, useIsSignedIn, useSwitching } from './signed-in.ts';

/** The addresses that need nobody to be signed in: the first start, the customer's display. */
const openPlaces = ['/mulai', '/layar'];

/**
 * Lets a window in once somebody has signed in. Where the session ends later, the sign-in screen
 * lies over the screen that is open, which keeps everything that was typed.
 */
export function Gate({ children }: { children: ReactNode }) {
  const t = useTexts();
  const path = useLocation({ select: (location) => location.pathname });
  const status = useQuery(ask.settings.setupStatus.queryOptions({ input: {} }));
  const isSignedIn = useIsSignedIn();
  const isSwitching = useSwitching((state) => state.isOpen);
  const [wasSignedIn, setWasSignedIn] = useState(isSignedIn);
  if (isSignedIn && !wasSignedIn) setWasSignedIn(true);
  useSwitchKey();

  const isOpen =
    openPlaces.some((place) => path === place || path.startsWith(`${place}/`)) ||
    status.data?.state === 'new';
  if (!isOpen) {
    if (status.data?.needsOwnerPin) return <ClaimScreen owner={status.data.cashier} />;
    if (!status.data && status.isError) {
      return <Failed error={status.error} onRetry={() => void status.refetch()} />;
    }
    if (!status.data) return <Loading words={t('common.connecting')} />;
  }
  // The screen stays the same element throughout, so that it is not begun anew.
  return (
    <>
      {isOpen || wasSignedIn ? children : <main className="frame-alone motif" />}
      {!isOpen && (!isSignedIn || isSwitching) && (
        <SignInScreen isSample={status.data?.sample ?? false} />
      )}
    </>
  );
}

/** Ctrl+L: somebody else takes over. */
function useSwitchKey(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.key.toLowerCase() !== 'l') return;
      event.preventDefault();
      switchPerson();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
