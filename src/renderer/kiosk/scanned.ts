import { ORPCError } from '@orpc/client';
import { shop } from './client.ts';
import { noteBusy } from './idle.ts';
import { go, tell, useVisit } from './visit.ts';

/** Shows what a scanned code leads to, or says that it leads to nothing here. */
export async function showScanned(text: string): Promise<void> {
  noteBusy();
  const { number } = useVisit.getState();
  try {
    const { kind, id } = await shop.scan({ text: text.slice(0, 500) });
    if (useVisit.getState().number === number) go({ kind, id });
  } catch (error) {
    tell(error instanceof ORPCError && error.code === 'UNKNOWN_CODE' ? 'unknown' : 'away');
  }
}
