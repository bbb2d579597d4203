import { refuse } from '../refuse.ts';

/**
 * Lets something be done so often in a minute, and refuses more with TOO_MANY_TRIES: a screen that
 * strangers stand at is no way to fill the books.
 */
export function createLimit(most: number): () => void {
  let recent: number[] = [];
  return () => {
    const now = performance.now();
    recent = recent.filter((at) => now - at < 60_000);
    if (recent.length >= most) throw refuse('TOO_MANY_TRIES');
    recent.push(now);
  };
}
