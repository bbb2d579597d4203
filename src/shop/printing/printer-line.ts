import { connect } from 'node:net';
import type { Socket } from 'node:net';

/** What DLE EOT brought back: the status byte, nothing within the time, or the end of the line. */
export type Answer = number | 'silent' | 'gone';

/** A connection to a printer that can be asked how it is. */
export interface PrinterLine {
  /** Asks for real-time status `n` by DLE EOT n and waits at most `patience` milliseconds. */
  ask(n: 1 | 2 | 4, patience: number): Promise<Answer>;
  send(bytes: Uint8Array): void;
  /**
   * Says that nothing more comes and waits until the printer has read everything and hangs up:
   * `read`; `silent` where that does not happen within `patience` milliseconds; `gone` where the
   * connection broke.
   */
  finish(patience: number): Promise<'read' | 'silent' | 'gone'>;
  /** Lets what was sent arrive and hangs up. */
  hangUp(): void;
  /** Cuts the connection at once. */
  drop(): void;
}

const hangUpWithin = 1000;

export interface PrinterAddress {
  host: string;
  port: number;
  /** Milliseconds to wait for the connection. */
  patience: number;
  /** Aborting it breaks the connection. */
  signal: AbortSignal | undefined;
}

/** Connects to a printer, or null where it cannot be reached in time. */
export function openPrinterLine({
  host,
  port,
  patience,
  signal,
}: PrinterAddress): Promise<PrinterLine | null> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, noDelay: true, ...(signal && { signal }) });
    const giveUp = (): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(null);
    };
    const timer = setTimeout(giveUp, patience);
    socket.once('error', giveUp);
    socket.once('connect', () => {
      clearTimeout(timer);
      const line = lineOver(socket);
      socket.off('error', giveUp);
      resolve(line);
    });
  });
}

function lineOver(socket: Socket): PrinterLine {
  let gone = false;
  let broke = false;
  let hear: ((answer: Answer) => void) | null = null;

  socket.on('error', () => {
    broke = true;
  });
  socket.on('close', () => {
    gone = true;
    hear?.('gone');
  });
  socket.on('data', (bytes) => {
    for (const byte of bytes) if (isStatus(byte)) hear?.(byte);
  });

  const within = (patience: number, begin: () => void): Promise<Answer> =>
    new Promise((resolve) => {
      if (gone) {
        resolve('gone');
        return;
      }
      const timer = setTimeout(() => hear?.('silent'), patience);
      hear = (answer) => {
        clearTimeout(timer);
        hear = null;
        resolve(answer);
      };
      begin();
    });

  return {
    ask: (n, patience) => within(patience, () => socket.write(Uint8Array.of(0x10, 0x04, n))),
    send: (bytes) => {
      if (!gone) socket.write(bytes);
    },
    finish: async (patience) => {
      const answer = await within(patience, () => socket.end());
      if (answer !== 'gone') return 'silent';
      return broke ? 'gone' : 'read';
    },
    hangUp: () => {
      if (gone) return;
      socket.end();
      const timer = setTimeout(() => socket.destroy(), hangUpWithin);
      socket.once('close', () => {
        clearTimeout(timer);
      });
    },
    drop: () => {
      socket.destroy();
    },
  };
}

/** Bits 1 and 4 of a DLE EOT answer are always set, 0 and 7 never. Source: Epson, DLE EOT. */
function isStatus(byte: number): boolean {
  return (byte & 0x93) === 0x12;
}
