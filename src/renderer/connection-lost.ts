/**
 * The connection to the shop broke before its answer was here. Whether the shop heard the question
 * is unknown, so it may be asked again, a command with the same key.
 */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost';

  constructor(cause?: unknown) {
    super('the connection to the shop was lost', { cause });
  }
}
