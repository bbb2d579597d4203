import { shop } from './client.ts';
import { endVisit, useVisit } from './visit.ts';

/** Ends the kiosk where the shop lets it; the desktop app then closes the window by itself. */
export async function leaveKiosk(pin: string): Promise<void> {
  await shop.leave({ pin });
  endVisit();
  useVisit.setState({ hasLeft: true });
  window.close();
}
