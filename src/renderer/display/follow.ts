import { ORPCError } from '@orpc/client';
import { useEffect, useState } from 'react';
import type { DisplayState } from '../../contract/display.ts';
import { shop } from '../client.ts';
import { findRegister } from './which-register.ts';
import type { Choices } from './which-register.ts';

/** How a display stands: what it shows (the last of it while the shop is out of reach). */
export type Followed =
  | { kind: 'connecting' }
  | { kind: 'locked' }
  | { kind: 'choose'; choices: Choices }
  | { kind: 'showing'; state: DisplayState; isLost: boolean };

/** Follows a register for as long as the page is open; begins again by itself after every break. */
export function useFollowed(wanted: string | null): Followed {
  const [followed, setFollowed] = useState<Followed>({ kind: 'connecting' });
  useEffect(() => {
    const ending = new AbortController();
    void follow(wanted, ending.signal, setFollowed);
    return () => ending.abort();
  }, [wanted]);
  return followed;
}

type Tell = (change: (before: Followed) => Followed) => void;

async function follow(wanted: string | null, signal: AbortSignal, tell: Tell): Promise<void> {
  let pause = 0;
  while (!signal.aborted) {
    try {
      const choices = await shop.display.registers({}, { signal });
      const registerId = findRegister(choices, wanted);
      if (registerId === null) {
        tell(() => ({ kind: 'choose', choices }));
      } else {
        for await (const state of await shop.display.watch({ registerId }, { signal })) {
          pause = 0;
          tell(() => ({ kind: 'showing', state, isLost: false }));
        }
      }
    } catch (error) {
      if (error instanceof ORPCError && error.code === 'UNAUTHORIZED') {
        tell(() => ({ kind: 'locked' }));
      }
    }
    if (signal.aborted) return;
    tell((before) => (before.kind === 'showing' ? { ...before, isLost: true } : before));
    pause = Math.min(pause * 2 || 250, 3000);
    await rest(pause, signal);
  }
}

function rest(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
