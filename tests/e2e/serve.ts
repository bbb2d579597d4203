import { startShop } from '../support/processes.ts';

export interface Served {
  /** `http://127.0.0.1:PORT` */
  address: string;
  port: number;
  token: string;
  /** Ends the program: `SIGTERM` closes the shop properly, `SIGKILL` is a power cut. */
  stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

export interface ServeWish {
  folder: string;
  sample?: boolean;
  /** 0 takes any free port. */
  port?: number;
}

/** Starts `kompor serve` on a data folder and answers once it is ready. */
export async function serve({ folder, sample = false, port = 0 }: ServeWish): Promise<Served> {
  const running = await startShop(folder, port, sample ? ['--sample'] : []);
  const { address, token } = running.ready as { address: string; token: string };
  return {
    address,
    port: Number(new URL(address).port),
    token,
    stop: (signal = 'SIGTERM') => running.kill(signal),
  };
}
