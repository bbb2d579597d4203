import { useState } from 'react';
import { useProblemText } from '../problem.ts';

/** One thing at a time that the shop is asked to do; what it was refused with stays to be read. */
export function useDoing() {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const problemText = useProblemText();
  return {
    isBusy,
    problem,
    setProblem,
    /** Answers what `work` does, or null where it was refused or left. `onRefused` may deal with it: true. */
    run: async <T>(
      work: () => Promise<T>,
      onRefused: (error: unknown) => boolean = () => false,
    ): Promise<T | null> => {
      setBusy(true);
      setProblem(null);
      try {
        return await work();
      } catch (error) {
        if (!onRefused(error)) setProblem(problemText(error));
        return null;
      } finally {
        setBusy(false);
      }
    },
  };
}
