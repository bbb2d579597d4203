import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Desktop } from './desktop.ts';

/** The sample showroom's name, which the kiosk shows as soon as the shop has answered it. */
const shopName = 'Gerai KOMPOR Sukamaju';

const isKiosk = (page: Page) => /^(kompor|http):\/\/kios[./]/.test(page.url());

/** The kiosk's page, once the shop has answered it. */
export async function kioskOf(desktop: Desktop): Promise<Page> {
  const find = () => desktop.windows().find(isKiosk);
  await expect
    .poll(() => find() !== undefined, { message: 'the kiosk', timeout: 45_000 })
    .toBe(true);
  const page = find() as Page;
  await expect(page.getByText(shopName).first()).toBeVisible();
  return page;
}

/** True while a kiosk is open. */
export function hasKiosk(desktop: Desktop): boolean {
  return desktop.windows().some(isKiosk);
}

export interface Answered {
  status: number;
  body: { code?: string; shopName?: string };
}

/** Asks the shop by hand from inside a page, over a port that the page's own bridge gives it. */
export function askShop(page: Page, path: string, input: object = {}): Promise<Answered> {
  return page.evaluate(
    async ([url, json]) => {
      const port = await new Promise<MessagePort | undefined>((resolve) => {
        const take = (event: MessageEvent) => {
          if (event.data?.type !== 'kompor:port') return;
          // The page goes on with the port that it has.
          event.stopImmediatePropagation();
          window.removeEventListener('message', take, true);
          resolve(event.ports[0]);
        };
        window.addEventListener('message', take, true);
        (window as unknown as { kompor: { connect(): void } }).kompor.connect();
      });
      if (port === undefined) throw new Error('no port came');
      const heard = new Promise<{ p: { s?: number; b: { json: object } } }>((resolve) => {
        port.addEventListener('message', (event) => resolve(JSON.parse(event.data as string)));
      });
      port.start();
      port.postMessage(JSON.stringify({ i: '1', p: { u: `/${url}`, b: { json } } }));
      const { p } = await heard;
      port.close();
      return { status: p.s ?? 200, body: p.b.json ?? {} };
    },
    [path, input] as const,
  );
}
