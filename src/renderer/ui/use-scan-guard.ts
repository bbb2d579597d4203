import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';

export const pinLength = 6;

/** Milliseconds between keys: more is a new beginning, less than the other is no person's pace. */
const longestGap = 100;
const machineGap = 30;

/** Milliseconds to wait for a seventh digit after six that came at the pace of a machine, or nearly. */
const waitForMachine = 600;
const waitForQuick = 250;

/** Tells the digits of a scanner, which types on, from the six of a person. */
export function useScanGuard() {
  const burst = useRef({ keys: 0, begunAt: 0, lastAt: 0 });
  const isSpilt = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const begin = (keys: number, at: number) => {
    burst.current = { keys, begunAt: at, lastAt: at };
    isSpilt.current = false;
  };

  return {
    /** Every key pressed in the field. */
    hear: ({ key, timeStamp: at }: KeyboardEvent) => {
      const { keys, lastAt } = burst.current;
      if (key === 'Enter') begin(0, at);
      else if (keys === 0 || at - lastAt > longestGap) begin(1, at);
      else Object.assign(burst.current, { keys: keys + 1, lastAt: at });
    },

    /** What of the digits in the field may be a PIN: none, where they went on past six. */
    read: (digits: string): string => {
      if (digits.length > pinLength) isSpilt.current = true;
      return isSpilt.current ? '' : digits;
    },

    /** Does `act` once it is certain that no more digits come; null gives up what was to be done. */
    whenCertain: (act: (() => void) | null): void => {
      clearTimeout(timer.current);
      if (act === null) return;
      const { keys, begunAt, lastAt } = burst.current;
      if (keys < pinLength) return act();
      const pace = (lastAt - begunAt) / (keys - 1);
      timer.current = setTimeout(act, pace < machineGap ? waitForMachine : waitForQuick);
    },
  };
}
