import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { FromHost, ToHost } from '../support/shop-host.ts';

export interface Served {
  /** `http://127.0.0.1:PORT` */
  address: string;
  port: number;
  token: string;
  /** Where a browser opens the kiosk. */
  kiosk: string;
  /** Ends the shop: `SIGTERM` closes it properly, `SIGKILL` is a power cut. */
  stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

export interface ServeWish {
  folder: string;
  /** 0 takes any free port. */
  port?: number;
  kioskPort?: number;
}

/** Processes that wait for the next shop. They end with this one, when their channel closes. */
const idle: ChildProcess[] = [];

/** Serves a data folder from a process of its own and answers once it is ready. */
export async function serve({ folder, port = 0, kioskPort = 0 }: ServeWish): Promise<Served> {
  const host = idle.pop() ?? fork(join(import.meta.dirname, '../support/shop-host.ts'));
  const ready = await askHost(host, { open: { folder, port, kioskPort } });
  if (ready === 'closed') throw new Error('the shop was closed while it opened');
  const stop: Served['stop'] = async (signal = 'SIGTERM') => {
    if (host.signalCode !== null || idle.includes(host)) return;
    if (signal === 'SIGTERM') {
      await askHost(host, 'close');
      idle.push(host);
    } else {
      const gone = once(host, 'exit');
      host.kill(signal);
      await gone;
    }
  };
  return { ...ready, port: Number(new URL(ready.address).port), stop };
}

async function askHost(host: ChildProcess, wish: ToHost) {
  const heard = new AbortController();
  const gone = once(host, 'exit', { signal: heard.signal }).then(([code]) => {
    throw new Error(`the process of the shop ended with ${String(code)}`);
  });
  try {
    const answered = once(host, 'message', { signal: heard.signal });
    host.send(wish);
    const [answer] = (await Promise.race([answered, gone])) as [FromHost];
    if (typeof answer === 'object' && 'failed' in answer) throw new Error(answer.failed);
    return answer;
  } finally {
    gone.catch(() => undefined);
    heard.abort();
  }
}
