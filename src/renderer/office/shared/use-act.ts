import { useState } from 'react';
import { perform } from '../../client.ts';
import { useProblemText } from '../../problem.ts';
import { showToast } from '../../ui/toasts.tsx';

export interface Act {
  /** A command is on its way. */
  isBusy: boolean;
  /**
   * Sends one command. Answers what the shop answers, or null where it was refused; `onRefused`
   * says what then happens, else a toast tells it.
   */
  run<T>(
    send: (key: string) => Promise<T>,
    onRefused?: (error: unknown, words: string) => void,
  ): Promise<T | null>;
}

/** How a screen sends commands: one at a time, and what is refused is told. */
export function useAct(): Act {
  const [isBusy, setBusy] = useState(false);
  const problemText = useProblemText();
  return {
    isBusy,
    run: async (send, onRefused) => {
      setBusy(true);
      try {
        return await perform(send);
      } catch (error) {
        const words = problemText(error);
        if (onRefused) onRefused(error, words);
        else showToast({ tone: 'bad', words });
        return null;
      } finally {
        setBusy(false);
      }
    },
  };
}
