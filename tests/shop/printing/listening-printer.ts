import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** How a printer on the network behaves. Status bytes as DLE EOT 1, 2 and 4 answer them. */
export interface Behaviour {
  /** Answers to DLE EOT; null: never answers. */
  status?: { 1: number; 2: number; 4: number } | null;
  /** False: accepts connections and reads nothing. */
  reads?: boolean;
  /** Resets the connection after so many bytes of a job. */
  resetAfter?: number;
  /** Answers with these from the moment a job has begun. */
  onceBegun?: { 1: number; 2: number; 4: number };
}

export const ready = { 1: 0x12, 2: 0x12, 4: 0x12 };
export const paperOut = { 1: 0x1a, 2: 0x32, 4: 0x72 };
export const coverOpen = { 1: 0x1a, 2: 0x16, 4: 0x12 };
export const switchedOffline = { 1: 0x1a, 2: 0x12, 4: 0x12 };
export const nearEnd = { 1: 0x12, 2: 0x12, 4: 0x1e };

export interface ListeningPrinter {
  readonly port: number;
  /** What was sent to be printed, one entry per connection that sent something. */
  readonly jobs: Buffer[];
  behave(behaviour: Behaviour): void;
  close(): Promise<void>;
}

/** A real TCP listener on 127.0.0.1 that answers and fails as receipt printers do. */
export async function listenAsPrinter(
  first: Behaviour = { status: ready },
  onPort = 0,
): Promise<ListeningPrinter> {
  let behaviour = first;
  const jobs: Buffer[] = [];
  const open = new Set<Socket>();

  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    if (behaviour.reads === false) {
      socket.pause();
      return;
    }
    serve(socket);
  });

  const serve = (socket: Socket): void => {
    let place: number | null = null;
    let size = 0;
    let rest = Buffer.alloc(0);
    socket.on('data', (chunk) => {
      rest = Buffer.concat([rest, chunk]);
      const { asked, printed } = split(rest);
      rest = Buffer.alloc(0);
      size += printed.length;
      if (printed.length > 0) {
        place ??= jobs.push(Buffer.alloc(0)) - 1;
        jobs[place] = Buffer.concat([jobs[place] ?? Buffer.alloc(0), printed]);
      }
      if (behaviour.resetAfter !== undefined && size >= behaviour.resetAfter) {
        socket.resetAndDestroy();
        return;
      }
      const begun = size > 0 ? behaviour.onceBegun : undefined;
      const status = begun ?? behaviour.status;
      if (status) for (const n of asked) socket.write(Uint8Array.of(status[n]));
    });
  };

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(onPort, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    jobs,
    behave: (next) => {
      behaviour = next;
    },
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Tells status questions (DLE EOT n) from what is to be printed. */
function split(bytes: Buffer): { asked: (1 | 2 | 4)[]; printed: Buffer } {
  const asked: (1 | 2 | 4)[] = [];
  const printed: number[] = [];
  for (let i = 0; i < bytes.length; i += 1) {
    const n = bytes[i + 2];
    if (bytes[i] === 0x10 && bytes[i + 1] === 0x04 && (n === 1 || n === 2 || n === 4)) {
      asked.push(n);
      i += 2;
    } else printed.push(bytes[i] ?? 0);
  }
  return { asked, printed: Buffer.from(printed) };
}
