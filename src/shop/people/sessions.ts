import { randomBytes } from 'node:crypto';

/** Who is signed in, kept in memory alone: after a restart of the shop everybody signs in again. */
export interface Sessions {
  /** A new session: 256 random bits in base64url. */
  begin(staffId: string): string;
  staffOf(session: string): string | null;
  end(session: string): void;
  /** Ends all sessions of a person, but for `except`. */
  endOf(staffId: string, except?: string): void;
}

/** Far more windows than a showroom has; beyond them the oldest session ends. */
const most = 200;

export function createSessions(): Sessions {
  const signedIn = new Map<string, string>();
  return {
    begin: (staffId) => {
      const [oldest] = signedIn.keys();
      if (signedIn.size >= most && oldest !== undefined) signedIn.delete(oldest);
      const session = newToken();
      signedIn.set(session, staffId);
      return session;
    },
    staffOf: (session) => signedIn.get(session) ?? null,
    end: (session) => {
      signedIn.delete(session);
    },
    endOf: (staffId, except) => {
      for (const [session, of] of signedIn) {
        if (of === staffId && session !== except) signedIn.delete(session);
      }
    },
  };
}

/** 256 random bits in base64url. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}
