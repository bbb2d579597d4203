import type { Session } from 'electron';

/** Whose windows they are: those of one realm share a session and show the pages of one origin. */
export interface Realm {
  readonly session: Session;
  readonly origin: string;
  /** Its pages may look through the camera. */
  readonly camera: boolean;
  /** Its pages may keep a file that they made, and hand a receipt to WhatsApp. */
  readonly handsOut: boolean;
  /** Asked when a page opens another page of its own origin; decides whether that is a window. */
  openWindow(url: string): void;
}
