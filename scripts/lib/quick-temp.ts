import { mkdirSync, rmSync, statfsSync } from 'node:fs';

/** Bytes that the tests may write at once, with room to spare. */
const enough = 4_000_000_000;

/**
 * A folder in memory for what tests write, where the system has one: thousands of books are opened,
 * written and thrown away, and waiting for the disk at each commit is a fifth of the time. Nothing
 * that a test proves hangs on the disk: it kills programs, and cannot cut the power. Null elsewhere.
 */
export function quickTemp(): { folder: string; remove(): void } | null {
  const folder = `/dev/shm/kompor-test-${process.pid}`;
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    if (bavail * bsize < enough) return null;
    // PostgreSQL runs as somebody else and has to come by.
    mkdirSync(folder, { mode: 0o755 });
  } catch {
    return null;
  }
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
