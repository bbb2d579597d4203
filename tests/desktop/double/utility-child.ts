// Runs inside the process that stands in for a utility process: gives the program its
// `process.parentPort` and then runs it.
import { EventEmitter } from 'node:events';
import { pathToFileURL } from 'node:url';
import { TransferredPorts } from './ports.ts';
import type { PortDouble } from './ports.ts';
import type { UtilityMessage } from './utility-process.ts';

const send = (message: UtilityMessage) => {
  if (process.connected) process.send?.(message, undefined, undefined, () => undefined);
};

const transferred = new TransferredPorts({
  message: (port, data) => send({ type: 'port', port, data }),
  closed: (port) => send({ type: 'port-closed', port }),
});

class ParentPortDouble extends EventEmitter {
  postMessage(data: unknown): void {
    send({ type: 'message', data, ports: [] });
  }
}

const parentPort = new ParentPortDouble();
const early: { data: unknown; ports: PortDouble[] }[] = [];

process.on('message', (raw) => {
  const message = raw as UtilityMessage;
  if (message.type === 'port') transferred.deliver(message.port, message.data);
  else if (message.type === 'port-closed') transferred.end(message.port);
  else {
    const event = {
      data: message.data,
      ports: message.ports.map((port) => transferred.receive(port)),
    };
    if (parentPort.listenerCount('message') > 0) parentPort.emit('message', event);
    else early.push(event);
  }
});

parentPort.on('newListener', (name) => {
  if (name !== 'message') return;
  setImmediate(() => {
    for (const event of early.splice(0)) parentPort.emit('message', event);
  });
});

// A utility process never outlives the program that made it.
process.on('disconnect', () => process.exit(1));

const [, , program = '', ...args] = process.argv;
process.argv = [process.execPath, program, ...args];
Object.assign(process, { parentPort, type: 'utility' });
await import(pathToFileURL(program).href);
