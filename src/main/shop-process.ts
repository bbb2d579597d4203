import { utilityProcess } from 'electron';
import type { MessagePortMain, UtilityProcess } from 'electron';
import { cannotStart } from './start-trouble.ts';
import type { FromShop, ToShop } from './shop-messages.ts';

export interface ShopProcessOptions {
  /** The built program of the shop. */
  program: string;
  args: string[];
  /** The shop cannot be opened, `message` says why; nothing more will be tried. */
  onFailed(message: string): void;
  /** Somebody on staff has ended the kiosk by a PIN. */
  onKioskLeft(): void;
}

export interface ShopProcess {
  /** Hands one end of a MessageChannel to the shop, now or as soon as it runs. */
  connect(port: MessagePortMain): void;
  /** The same, for a kiosk: only what visitors may ask is behind it. */
  connectKiosk(port: MessagePortMain): void;
  /** The file of a stored picture, or null. */
  findPicture(hash: string, thumb: boolean): Promise<string | null>;
  /** The file of cards that were drawn to be printed, or null. */
  findCards(drawing: string): Promise<string | null>;
  /**
   * Ends the shop and waits for it. The answer is whether a register holds a cart with lines, or
   * null where the shop could not say.
   */
  close(): Promise<{ openCart: boolean } | null>;
}

/** Pauses before the next start, in ms; the last one is used from then on. */
const pauses = [0, 500, 2_000, 5_000, 15_000];
/** A shop that ran this long (ms) before it ended starts over with the first pause. */
const settledAfter = 60_000;
/** So many starts in a row that came to nothing are enough. */
const mostVainStarts = 4;
/** How long (ms) a closing shop may take to finish what it is writing. */
const closeWithin = 10_000;

/** Starts the shop in a process of its own and starts it again whenever it ends unasked. */
export function startShopProcess(options: ShopProcessOptions): ShopProcess {
  let child: UtilityProcess | null = null;
  let ready = false;
  let closing = false;
  let starts = 0;
  let vainStarts = 0;
  let startedAt = 0;
  let again: NodeJS.Timeout | undefined;
  let openCart: boolean | null = null;
  const waiting: (() => void)[] = [];
  let questions = 0;
  const asked = new Map<number, (file: string | null) => void>();

  const say = (message: ToShop, ports: MessagePortMain[] = []): void => {
    child?.postMessage(message, ports);
  };

  const whenReady = (task: () => void): void => {
    if (ready) task();
    else waiting.push(task);
  };

  const askForFile = (ask: (question: number) => ToShop): Promise<string | null> =>
    new Promise((resolve) => {
      whenReady(() => {
        const question = (questions += 1);
        asked.set(question, resolve);
        say(ask(question));
      });
    });

  const hear = (message: FromShop): void => {
    switch (message.type) {
      case 'ready':
        ready = true;
        vainStarts = 0;
        for (const task of waiting.splice(0)) task();
        break;
      case 'failed':
        closing = true;
        options.onFailed(message.message);
        break;
      case 'file':
        asked.get(message.question)?.(message.file);
        asked.delete(message.question);
        break;
      case 'kioskLeft':
        options.onKioskLeft();
        break;
      case 'closing':
        openCart = message.openCart;
    }
  };

  const ended = (): void => {
    child = null;
    if (!ready) vainStarts += 1;
    ready = false;
    for (const answer of asked.values()) answer(null);
    asked.clear();
    if (closing) return;
    if (vainStarts === mostVainStarts) {
      options.onFailed(cannotStart);
      return;
    }
    if (Date.now() - startedAt > settledAfter) starts = 0;
    again = setTimeout(start, pauses[Math.min(starts, pauses.length) - 1] ?? 0);
  };

  function start(): void {
    starts += 1;
    startedAt = Date.now();
    child = utilityProcess.fork(options.program, options.args, {
      serviceName: 'Kompor',
      stdio: 'inherit',
    });
    child.on('message', hear);
    child.once('exit', ended);
  }

  start();

  return {
    connect: (port) => {
      whenReady(() => say({ type: 'connect' }, [port]));
    },
    connectKiosk: (port) => {
      whenReady(() => say({ type: 'connectKiosk' }, [port]));
    },
    findPicture: (hash, thumb) =>
      askForFile((question) => ({ type: 'picture', question, hash, thumb })),
    findCards: (drawing) => askForFile((question) => ({ type: 'cards', question, drawing })),
    close: async () => {
      closing = true;
      clearTimeout(again);
      if (child !== null) await exitOf(child, () => say({ type: 'close' }));
      return openCart === null ? null : { openCart };
    },
  };
}

function exitOf(child: UtilityProcess, ask: () => void): Promise<void> {
  return new Promise((resolve) => {
    const tooLong = setTimeout(() => child.kill(), closeWithin);
    child.once('exit', () => {
      clearTimeout(tooLong);
      resolve();
    });
    ask();
  });
}
