import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findChromium } from '../../scripts/chromium.ts';
import { pieceGoods } from './counter-page.ts';
import { beginVisit, upright } from './kiosk-page.ts';
import { expect, test } from './shop-fixture.ts';

test.use({ viewport: upright, hasTouch: true });

test('nobody gets out of it, or to what staff use', async ({ page, shop }) => {
  await beginVisit(page, shop);
  const { kiosk, address, token } = shop.served;

  await test.step('staff’s procedures, called by hand from its own page', async () => {
    const asked = await page.evaluate(
      async ({ staff, key }) => {
        const headers = {
          'content-type': 'application/json',
          authorization: `Bearer ${key}`,
          'x-kompor-session': window.sessionStorage.getItem('kompor.session') ?? 'apa-saja',
        };
        const post = (url: string) =>
          fetch(url, { method: 'POST', headers, body: '{"json":{}}' }).then(
            (answer) => answer.status,
            () => 'refused',
          );
        return {
          here: [
            await post('/rpc/people/signInList'),
            await post('/rpc/settings/setUp'),
            await post('/rpc/counter/registers'),
            await post('/rpc/kiosk/saveSetting'),
            await post('/api/people/signInList'),
          ],
          // Even with the counter's own token, which no visitor has.
          counter: [await post(`${staff}/rpc/people/signInList`), await post(`${staff}/`)],
          storage: Object.keys(window.localStorage).concat(Object.keys(window.sessionStorage)),
        };
      },
      { staff: address, key: token },
    );
    expect(asked.here).toEqual([404, 404, 404, 404, 404]);
    expect(asked.counter).toEqual(['refused', 'refused']);
    expect(asked.storage).toEqual([]);
  });

  await test.step('typed addresses', async () => {
    const typed = await page.context().newPage();
    for (const path of [
      '/kantor',
      '/layar',
      '/index.html',
      '/api/openapi.json',
      '/kasir',
      '/%2e%2e/',
    ]) {
      const answer = await typed.goto(kiosk + path).catch(() => null);
      const isKiosk = new URL(typed.url()).pathname === '/';
      expect(isKiosk || answer?.status() === 404, path).toBe(true);
    }
    await typed.goto(`${kiosk}/#/kantor`);
    await expect(typed.getByRole('button', { name: /^Sentuh layar/ })).toBeVisible();
    await typed.close();
  });

  await test.step('links, and what is dropped on it', async () => {
    expect(await page.locator('a[href]').count()).toBe(0);
    const left = await page.evaluate(() => {
      const refused: Record<string, boolean> = {};
      const given = new DataTransfer();
      given.setData('text/uri-list', 'https://contoh.invalid/');
      given.items.add(new File(['<h1>'], 'halaman.html', { type: 'text/html' }));
      for (const kind of ['dragover', 'drop']) {
        const event = new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: given });
        refused[kind] = !document.body.dispatchEvent(event);
      }
      const menu = new MouseEvent('contextmenu', { bubbles: true, cancelable: true });
      refused['contextmenu'] = !document.body.dispatchEvent(menu);
      return refused;
    });
    expect(left).toEqual({ dragover: true, drop: true, contextmenu: true });
  });

  await test.step('shortcuts', async () => {
    const keys = [
      'Control+P',
      'Control+S',
      'Control+O',
      'Control+F',
      'Control+R',
      'F5',
      'F11',
      'F12',
      'Alt+ArrowLeft',
      'Control+Shift+I',
      'Control+=',
      'Control+U',
    ];
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      // After the kiosk's own: what it has not refused would be the browser's.
      window.addEventListener('keydown', (event) => {
        if (!event.defaultPrevented && !['Control', 'Shift', 'Alt'].includes(event.key)) {
          heard.push(event.key);
        }
      });
    });
    for (const key of keys) await page.keyboard.press(key);
    expect(await page.evaluate(() => (window as never as { heard: string[] }).heard)).toEqual([]);
    await expect(page.getByRole('heading', { name: 'Selamat datang' })).toBeVisible();
    expect(page.url()).toBe(`${kiosk}/`);
    expect(page.context().pages()).toHaveLength(1);
  });
});

test('a card held in front of the camera shows its product', async ({ shop }) => {
  const [goods] = await pieceGoods(shop.books, 1);
  if (!goods) throw new Error('the sample has too few goods');
  const { data } = await shop.books.cards.pdf({ design: 'table', paper: 'a4', skus: [goods.sku] });
  const film = filmOf(Buffer.from(data, 'base64'), test.info().outputPath('film'));
  // The headless shell has no cameras; the whole browser has one that plays a film.
  const browser = await chromium.launch({
    executablePath: findChromium() ?? 'chromium',
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ],
  });
  try {
    const page = await browser.newPage({ viewport: upright, hasTouch: true });
    await beginVisit(page, shop);
    await page.getByRole('main').getByRole('button', { name: 'Pindai' }).tap();
    await expect(page.getByRole('heading', { level: 1, name: goods.name })).toBeVisible();
    const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format();
    expect(await shop.books.visitors.statistics({ from: day, to: day })).toMatchObject({
      scans: 1,
    });
    // The camera is let go: its light goes out.
    expect(await page.evaluate(() => document.querySelector('video'))).toBeNull();
  } finally {
    await browser.close();
  }
});

/** A film of the first card of a sheet, as a camera a hand's breadth away sees it. */
function filmOf(pdf: Buffer, name: string): string {
  const sheet = `${name}.pdf`;
  writeFileSync(sheet, pdf);
  // The lower half of the first card, with its code: 640 by 480 grey pixels.
  const place = ['-x', '0', '-y', '300', '-W', '640', '-H', '480'];
  execFileSync('pdftoppm', [
    '-gray',
    '-r',
    '110',
    '-f',
    '1',
    '-l',
    '1',
    ...place,
    '-singlefile',
    sheet,
    name,
  ]);
  const picture = readFileSync(`${name}.pgm`);
  const grey = picture.subarray(picture.length - 640 * 480);
  const colour = Buffer.alloc((640 * 480) / 2, 128);
  const frame = Buffer.concat([Buffer.from('FRAME\n'), grey, colour]);
  const head = Buffer.from('YUV4MPEG2 W640 H480 F5:1 Ip A1:1 C420jpeg\n');
  writeFileSync(`${name}.y4m`, Buffer.concat([head, ...Array.from({ length: 5 }, () => frame)]));
  return `${name}.y4m`;
}
