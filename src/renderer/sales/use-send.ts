import { useState } from 'react';
import { withApproval } from '../approval/with-approval.ts';
import { useProblemText } from '../problem.ts';
import { showToast } from '../ui/toasts.tsx';

/** How commands that somebody else may have to approve are sent: one at a time. */
export function useSend() {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const say = useProblemText();
  return {
    isBusy,
    /** What the last one was refused with. */
    problem,
    forget: () => setProblem(null),
    /** Answers null where it was refused or the approval was left. */
    run: async <T>(
      what: string,
      send: (key: string, approval: string | null) => Promise<T>,
    ): Promise<T | null> => {
      if (isBusy) return null;
      setBusy(true);
      setProblem(null);
      try {
        return await withApproval(what, send);
      } catch (error) {
        setProblem(say(error));
        return null;
      } finally {
        setBusy(false);
      }
    },
  };
}

/** Puts a text where it can be pasted; tells where this screen may not. */
export async function copyText(text: string, done: string, failed: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    showToast({ tone: 'good', words: done });
  } catch {
    showToast({ tone: 'bad', words: failed });
  }
}
