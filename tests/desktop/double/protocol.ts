type Handler = (request: Request) => Response | Promise<Response>;

const handlers = new Map<string, Handler>();
const privileged = new Set<string>();

export const protocol = {
  registerSchemesAsPrivileged: (
    schemes: { scheme: string; privileges: { standard?: boolean; secure?: boolean } }[],
  ) => {
    for (const { scheme, privileges } of schemes) {
      if (privileges.standard && privileges.secure) privileged.add(scheme);
    }
  },
  handle: (scheme: string, handler: Handler) => {
    if (!privileged.has(scheme)) throw new Error(`the double needs ${scheme}: standard and secure`);
    handlers.set(scheme, handler);
  },
};

/**
 * Chromium cannot be taught a scheme from outside, so `kompor://app/x` is shown at
 * `http://app.kompor.localhost/x`: a secure origin as well, which nothing listens at.
 */
export function shownAt(url: string): string {
  const match = /^([a-z]+):\/\/([^/?#]*)(.*)$/s.exec(url);
  const [, scheme = '', host = '', rest = ''] = match ?? [];
  return handlers.has(scheme) ? `http://${host}.${scheme}.localhost${rest}` : url;
}

/** The app's own address of what Chromium shows at `url`. */
export function ownAddress(url: string): string {
  const match = /^http:\/\/([^/?#]+)\.([a-z]+)\.localhost(.*)$/s.exec(url);
  const [, host = '', scheme = '', rest = ''] = match ?? [];
  return handlers.has(scheme) ? `${scheme}://${host}${rest}` : url;
}

/** What the app's handler answers for one of its own addresses, or null for any other address. */
export async function answerOwn(
  url: string,
  method: string,
): Promise<{ status: number; headers: Record<string, string>; body: Buffer } | null> {
  const handler = handlers.get(new URL(url).protocol.slice(0, -1));
  if (handler === undefined) return null;
  const response = await handler(new Request(url, { method }));
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  };
}
