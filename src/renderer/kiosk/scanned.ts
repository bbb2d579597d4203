import { ORPCError } from '@orpc/client';
import { shop } from './client.ts';
import { noteBusy } from './idle.ts';
import { go } from './visit.ts';

/** Shows what a scanned code leads to. Answers false where that is nothing on sale here. */
export async function showScanned(text: string): Promise<boolean> {
  try {
    const { kind, id } = await shop.scan({ text: text.slice(0, 500) });
    noteBusy();
    go({ kind, id });
    return true;
  } catch (error) {
    if (error instanceof ORPCError && error.code === 'UNKNOWN_CODE') return false;
    // The shop is away: what is on screen says so by itself, and the code can be scanned again.
    return true;
  }
}
