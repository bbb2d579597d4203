type Handler = (request: Request) => Response | Promise<Response>;

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

const privileged = new Set<string>();

/** Stands in for the `protocol` of one session: what it does not handle, its pages do not reach. */
export class ProtocolDouble {
  readonly #handlers = new Map<string, Handler>();

  registerSchemesAsPrivileged(
    schemes: { scheme: string; privileges: { standard?: boolean; secure?: boolean } }[],
  ): void {
    for (const { scheme, privileges } of schemes) {
      if (privileges.standard && privileges.secure) privileged.add(scheme);
    }
  }

  handle(scheme: string, handler: Handler): void {
    if (!privileged.has(scheme)) throw new Error(`the double needs ${scheme}: standard and secure`);
    this.#handlers.set(scheme, handler);
  }

  /** What the app's handler answers for one of its own addresses, or null for any other address. */
  async answer(url: string, method: string): Promise<Answer | null> {
    const handler = this.#handlers.get(new URL(url).protocol.slice(0, -1));
    if (handler === undefined) return null;
    const response = await handler(new Request(url, { method }));
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    };
  }
}

/**
 * Chromium cannot be taught a scheme from outside, so `kompor://app/x` is shown at
 * `http://app.kompor.localhost/x`: a secure origin as well, which nothing listens at.
 */
export function shownAt(url: string): string {
  const match = /^([a-z]+):\/\/([^/?#]*)(.*)$/s.exec(url);
  const [, scheme = '', host = '', rest = ''] = match ?? [];
  return privileged.has(scheme) ? `http://${host}.${scheme}.localhost${rest}` : url;
}

/** The app's own address of what Chromium shows at `url`. */
export function ownAddress(url: string): string {
  const match = /^http:\/\/([^/?#]+)\.([a-z]+)\.localhost(.*)$/s.exec(url);
  const [, host = '', scheme = '', rest = ''] = match ?? [];
  return privileged.has(scheme) ? `${scheme}://${host}${rest}` : url;
}
