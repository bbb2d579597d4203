import { broken, notStarted, printed } from './outcome.ts';
import type { PrintFailure, PrintOutcome } from './outcome.ts';
import { openPrinterLine } from './printer-line.ts';
import type { PrinterLine } from './printer-line.ts';

/** How long to wait for a printer, in milliseconds. */
export interface Patience {
  connect: number;
  /** For the answer to a status question, before it counts as a printer that never answers. */
  answer: number;
  /** For a sign that what was sent has been read. */
  read: number;
}

export interface NetworkPrintOptions {
  patience?: Patience;
  /** Aborting it cuts the connection. */
  signal?: AbortSignal;
}

const usualPatience: Patience = { connect: 2000, answer: 800, read: 5000 };

/** Bytes between two questions to a printer that answers: less than its smallest buffer. */
const burst = 1024;

/** Beyond what even a small buffer holds, a printer that never answers reads only as fast as it prints. */
const buffered = 4096;
const bytesASecond = 2048;

/** Bits of the answers to DLE EOT n. Source: Epson, ESC/POS command reference, DLE EOT. */
const offline = 0x08;
const coverOpen = 0x04;
const paperStop = 0x20;
const paperEnd = 0x60;
const paperNearEnd = 0x0c;

/**
 * Prints on a network printer (TCP, usually port 9100). Asks first how the printer is: with its
 * cover open, without paper or offline it gets nothing. A printer that answers is asked again
 * every so often, so that "printed" means that it took everything in; one that never answers has
 * taken everything in when it hangs up.
 */
export async function printOverNetwork(
  { host, port }: { host: string; port: number },
  parts: readonly Uint8Array[],
  { patience = usualPatience, signal }: NetworkPrintOptions = {},
): Promise<PrintOutcome> {
  const line = await openPrinterLine({ host, port, signal, patience: patience.connect });
  if (line === null) return notStarted('PRINTER_UNREACHABLE');
  const before = await examine(line, patience.answer);
  if (before.failure !== null) {
    line.drop();
    return notStarted(before.failure);
  }
  const outcome = before.answers
    ? await sendAsking(line, parts, patience)
    : await sendBlindly(line, parts, patience);
  if (outcome.printed) {
    line.hangUp();
    return printed(before.nearEnd);
  }
  line.drop();
  return outcome;
}

interface Condition {
  failure: PrintFailure | null;
  answers: boolean;
  nearEnd: boolean;
}

async function examine(line: PrinterLine, patience: number): Promise<Condition> {
  const online = await line.ask(1, patience);
  if (online === 'gone') return condition('PRINTER_UNREACHABLE');
  if (online === 'silent') return { failure: null, answers: false, nearEnd: false };
  const cause = await line.ask(2, patience);
  const paper = await line.ask(4, patience);
  if (cause === 'gone' || paper === 'gone') return condition('PRINTER_UNREACHABLE');
  const nearEnd = has(paper, paperNearEnd);
  if (has(cause, coverOpen)) return condition('COVER_OPEN', nearEnd);
  if (has(cause, paperStop) || has(paper, paperEnd)) return condition('PAPER_OUT', nearEnd);
  if (has(online, offline)) return condition('PRINTER_OFFLINE', nearEnd);
  return condition(null, nearEnd);
}

function condition(failure: PrintFailure | null, nearEnd = false): Condition {
  return { failure, answers: true, nearEnd };
}

function has(status: number | 'silent', bits: number): boolean {
  return status !== 'silent' && (status & bits) !== 0;
}

async function sendAsking(
  line: PrinterLine,
  parts: readonly Uint8Array[],
  patience: Patience,
): Promise<PrintOutcome> {
  for (const bytes of bursts(parts)) {
    line.send(bytes);
    const status = await line.ask(1, patience.read);
    if (status === 'gone') return broken('PRINTER_LOST');
    if (status === 'silent') return broken('PRINTER_STALLED');
    if (has(status, offline)) {
      const now = await examine(line, patience.answer);
      return broken(
        now.failure === 'PRINTER_UNREACHABLE' ? 'PRINTER_LOST' : (now.failure ?? 'PRINTER_OFFLINE'),
      );
    }
  }
  return printed(false);
}

async function sendBlindly(
  line: PrinterLine,
  parts: readonly Uint8Array[],
  patience: Patience,
): Promise<PrintOutcome> {
  let size = 0;
  for (const part of parts) {
    line.send(part);
    size += part.length;
  }
  const end = await line.finish(
    patience.read + Math.ceil(Math.max(0, size - buffered) / bytesASecond) * 1000,
  );
  if (end === 'read') return printed(false);
  return broken(end === 'gone' ? 'PRINTER_LOST' : 'PRINTER_STALLED');
}

/** The parts joined into pieces of about `burst` bytes; a piece ends where a part ends. */
function* bursts(parts: readonly Uint8Array[]): Generator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let size = 0;
  for (const part of parts) {
    waiting.push(part);
    size += part.length;
    if (size < burst) continue;
    yield Buffer.concat(waiting);
    waiting = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(waiting);
}
