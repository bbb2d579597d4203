/** Lets work begin only when all work before it has ended, so that nothing overtakes. */
export function createTurns(onChange: (waiting: number) => void) {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  const count = (difference: number) => {
    waiting += difference;
    onChange(waiting);
  };

  return {
    /** Runs `work` in its turn and answers as it does. A failure does not stop what follows. */
    take<T>(work: () => Promise<T>): Promise<T> {
      count(1);
      const turn = last.then(work, work);
      last = turn.then(
        () => count(-1),
        () => count(-1),
      );
      return turn;
    },

    /** Resolves when all work that waits now has ended; at once where none does. */
    settled: (): Promise<unknown> => last,
  };
}
