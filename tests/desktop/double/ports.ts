import { EventEmitter } from 'node:events';

export interface PortMessage {
  data: unknown;
  ports: PortDouble[];
}

/**
 * Stands in for Electron's MessagePortMain: messages wait until `start`, and `close` is told to
 * the other end. What goes through is cloned, as it is there.
 */
export class PortDouble extends EventEmitter {
  #peer: PortDouble | null = null;
  #waiting: PortMessage[] = [];
  #started = false;
  #closed = false;

  static pair(): [PortDouble, PortDouble] {
    const [one, two] = [new PortDouble(), new PortDouble()];
    one.#peer = two;
    two.#peer = one;
    return [one, two];
  }

  start(): void {
    this.#started = true;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const message of waiting) this.emit('message', message);
  }

  postMessage(data: unknown, ports: PortDouble[] = []): void {
    const peer = this.#peer;
    if (this.#closed || peer === null) return;
    const message = { data: structuredClone(data), ports };
    setImmediate(() => peer.#receive(message));
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    const peer = this.#peer;
    setImmediate(() => {
      this.emit('close');
      peer?.close();
    });
  }

  #receive(message: PortMessage): void {
    if (this.#closed) return;
    if (this.#started) this.emit('message', message);
    else this.#waiting.push(message);
  }
}

export interface MessageChannelDouble {
  readonly port1: PortDouble;
  readonly port2: PortDouble;
}

/** Stands in for `new MessageChannelMain()`. */
export const MessageChannelMain = class implements MessageChannelDouble {
  readonly port1: PortDouble;
  readonly port2: PortDouble;

  constructor() {
    [this.port1, this.port2] = PortDouble.pair();
  }
};

/** What carries the messages of transferred ports to another process or page. */
export interface PortCarrier {
  message(port: number, data: unknown): void;
  closed(port: number): void;
}

/** The ports that have been transferred over one carrier, each by a number. */
export class TransferredPorts {
  readonly #carrier: PortCarrier;
  readonly #ports = new Map<number, PortDouble>();
  static #last = 0;

  constructor(carrier: PortCarrier) {
    this.#carrier = carrier;
  }

  /** Takes a port over: from now on its messages go over the carrier. */
  send(port: PortDouble): number {
    TransferredPorts.#last += 1;
    const number = TransferredPorts.#last;
    this.#carry(number, port);
    return number;
  }

  /** The near end of a port that arrived over the carrier. */
  receive(number: number): PortDouble {
    const [near, far] = PortDouble.pair();
    this.#carry(number, far);
    return near;
  }

  /** A message arrived over the carrier. */
  deliver(number: number, data: unknown): void {
    this.#ports.get(number)?.postMessage(data);
  }

  /** The far end of one port closed. */
  end(number: number): void {
    this.#ports.get(number)?.close();
  }

  /** The carrier is gone, and every port with it. */
  endAll(): void {
    for (const port of this.#ports.values()) port.close();
  }

  #carry(number: number, port: PortDouble): void {
    this.#ports.set(number, port);
    port.on('message', ({ data }: PortMessage) => this.#carrier.message(number, data));
    port.once('close', () => {
      this.#ports.delete(number);
      this.#carrier.closed(number);
    });
    // What already waits in it must not overtake the message that carries the port itself.
    setImmediate(() => port.start());
  }
}
