import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { os } from '../implement.ts';
import { workerFile } from '../worker-file.ts';
import type { Poster } from './pdf/poster.ts';

export interface PostersDeps {
  shopName(): string;
  /** Where the codes on the cards lead. */
  cardOrigin(): string;
}

export const postersProcedures = ({ shopName, cardOrigin }: PostersDeps) => ({
  wifi: os.posters.wifi.handler(({ input: { paper, homeAddress, ...network } }) =>
    draw({
      kind: 'wifi',
      network,
      paper,
      shopName: shopName(),
      homeAddress: homeAddress ?? cardOrigin(),
    }),
  ),

  welcome: os.posters.welcome.handler(({ input: { paper, homeAddress } }) =>
    draw({
      kind: 'welcome',
      paper,
      shopName: shopName(),
      homeAddress: homeAddress ?? cardOrigin(),
    }),
  ),
});

/** On a thread of its own, as cards are drawn: the counter beside it goes on. */
async function draw(poster: Poster): Promise<{ data: string }> {
  const worker = new Worker(workerFile('posters/posters-worker'), { workerData: poster });
  try {
    const [bytes] = (await once(worker, 'message')) as [Uint8Array];
    return { data: Buffer.from(bytes).toString('base64') };
  } finally {
    await worker.terminate();
  }
}
