import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { fileURLToPath } from 'node:url';
import { TransferredPorts } from './ports.ts';
import type { PortDouble } from './ports.ts';

/** What the two processes say to each other; `advanced` serialization clones it structurally. */
export type UtilityMessage =
  | { type: 'message'; data: unknown; ports: number[] }
  | { type: 'port'; port: number; data: unknown }
  | { type: 'port-closed'; port: number };

const living = new Set<UtilityProcessDouble>();

/** Stands in for a utility process: a real Node process with a `process.parentPort`. */
export class UtilityProcessDouble extends EventEmitter {
  readonly serviceName: string;
  readonly #child: ChildProcess;
  readonly #ports: TransferredPorts;

  constructor(program: string, args: string[], options: { serviceName?: string }) {
    super();
    this.serviceName = options.serviceName ?? 'Node Utility Process';
    this.#child = fork(
      fileURLToPath(new URL('./utility-child.ts', import.meta.url)),
      [program, ...args],
      {
        serialization: 'advanced',
        stdio: 'inherit',
      },
    );
    this.#ports = new TransferredPorts({
      message: (port, data) => this.#send({ type: 'port', port, data }),
      closed: (port) => this.#send({ type: 'port-closed', port }),
    });
    living.add(this);
    this.#child.once('spawn', () => this.emit('spawn'));
    this.#child.on('message', (message) => this.#hear(message as UtilityMessage));
    this.#child.once('exit', (code) => {
      living.delete(this);
      this.#ports.endAll();
      this.emit('exit', code ?? 1);
    });
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  postMessage(data: unknown, ports: PortDouble[] = []): void {
    this.#send({ type: 'message', data, ports: ports.map((port) => this.#ports.send(port)) });
  }

  kill(): boolean {
    return this.#child.kill();
  }

  #send(message: UtilityMessage): void {
    if (this.#child.connected) this.#child.send(message, () => undefined);
  }

  #hear(message: UtilityMessage): void {
    if (message.type === 'message') this.emit('message', message.data);
    else if (message.type === 'port') this.#ports.deliver(message.port, message.data);
    else this.#ports.end(message.port);
  }
}

export const utilityProcess = {
  fork: (program: string, args: string[] = [], options: { serviceName?: string } = {}) =>
    new UtilityProcessDouble(program, args, options),
};

export function livingUtilityProcesses(): readonly UtilityProcessDouble[] {
  return [...living];
}
