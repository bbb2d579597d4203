import { RPCHandler } from '@orpc/server/fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Shop } from '../shop/host.ts';
import { kioskOptions } from '../shop/host.ts';
import { readBundle } from './bundle.ts';
import { addFiles, addPictures, loopbackApp } from './loopback-app.ts';

export interface KioskDoorOptions {
  shop: Shop;
  /** 0 takes any free port. */
  port: number;
  /** The kiosk's own build (out/kiosk). */
  screens: string;
  report(error: unknown): void;
}

export interface KioskDoor {
  /** `http://127.0.0.1:PORT` */
  readonly address: string;
  close(): Promise<void>;
}

/** A basket of forty kinds of goods is the largest thing a kiosk sends. */
const bodyLimit = 16 * 1024;

/**
 * The kiosk for a browser on this machine: an origin of its own, so that it shares no storage with
 * the counter, and behind it nothing but what a kiosk may ask. It asks for no token: all of it is
 * for everybody who stands at the screen.
 */
export async function openKioskDoor(options: KioskDoorOptions): Promise<KioskDoor> {
  const { shop, report } = options;
  const app = await loopbackApp({ bodyLimit, report });
  // It scans cards with the camera; helmet says nothing of devices.
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('permissions-policy', 'camera=(self), microphone=(), geolocation=()');
  });
  const rpc = new RPCHandler(shop.kiosk.router, kioskOptions(report));
  app.all('/rpc/*', async (request: FastifyRequest, reply: FastifyReply) => {
    const { matched } = await rpc.handle(request, reply, { prefix: '/rpc', context: {} });
    if (!matched) await reply.code(404).send({ code: 'NOT_FOUND' });
  });
  addPictures(app, shop.pictureFile);
  addFiles(app, readBundle(options.screens));
  const address = await app.listen({ host: '127.0.0.1', port: options.port });
  shop.kiosk.servedAt(address);
  return {
    address,
    close: async () => {
      shop.kiosk.servedAt(null);
      await app.close();
    },
  };
}
