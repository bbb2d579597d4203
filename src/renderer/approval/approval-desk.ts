import { create } from 'zustand';
import type { ErrorData } from '../../contract/errors.ts';

/** What somebody is to approve. */
export interface Wanted extends ErrorData<'APPROVAL_NEEDED'> {
  /** In the words of the person at the screen: `Diskon 25% untuk Madu Hutan`. */
  what: string;
}

interface Waiting {
  id: number;
  wanted: Wanted;
  decide: (approval: string | null) => void;
}

interface Approvals {
  /** The first is on screen. */
  waiting: readonly Waiting[];
  /** Who approved last at this window, and is likely to do so again. */
  lastBy: string | null;
}

/** What waits for an approval at this window. */
export const useApprovals = create<Approvals>(() => ({ waiting: [], lastBy: null }));

let counted = 0;

/** Asks at the screen. Answers the token of `people.approve`, or null where it was left. */
export function askForApproval(wanted: Wanted): Promise<string | null> {
  return new Promise((resolve) => {
    counted += 1;
    const id = counted;
    const decide = (approval: string | null) => {
      useApprovals.setState(({ waiting }) => ({
        waiting: waiting.filter((one) => one.id !== id),
      }));
      resolve(approval);
    };
    useApprovals.setState(({ waiting }) => ({ waiting: [...waiting, { id, wanted, decide }] }));
  });
}
