import { expect } from '@playwright/test';
import { findChromium } from '../../scripts/chromium.ts';
import { openShop } from '../../src/shop/host.ts';
import { shell } from './desktop.ts';
import { askShop, hasKiosk, kioskOf } from './kiosk-page.ts';
import {
  askForEverything,
  bridgeOf,
  clickLink,
  countPorts,
  drop,
  fetchAll,
  keepSomething,
  lookAndListen,
  portsSoFar,
  whatIsKept,
} from './kiosk-visitor.ts';
import {
  askOn,
  followsDrops,
  rememberWhatHappens,
  typed,
  whatHappened,
  windowsOf,
} from './kiosk-watch.ts';
import { counterOf, quit, shopPid, test } from './showroom.ts';

const elsewhere = 'https://contoh.invalid/';

test('a kiosk that is alone loads its own pages, goes nowhere and is there again whatever breaks it', async ({
  start,
}) => {
  const desktop = await start({ args: ['--kiosk'] });
  const kiosk = await kioskOf(desktop);

  await test.step('the kiosk’s pages are all that its session can load', async () => {
    const own = await kiosk.evaluate(async () => {
      const scripts = performance.getEntriesByType('resource').map(({ name }) => name);
      const script = scripts.find((name) => name.endsWith('.js')) ?? '';
      const paths = ['/', new URL(script).pathname, '/kios.html', '/index.html', '/layar', '/kios'];
      const climbing = [
        '/../renderer/index.html',
        '/%2e%2e%2frenderer%2findex.html',
        '/assets/%2e%2e%2f%2e%2e%2frenderer%2findex.html',
        '/assets/%2e%2e%2fkios.html',
        '/assets/..%2f..%2fmain%2fmain.js',
        '/pictures/../kompor.db',
        `/pictures/${'0'.repeat(64)}`,
      ];
      const answers = await Promise.all([...paths, ...climbing].map((path) => fetch(path)));
      const policy = answers[0]?.headers.get('permissions-policy') ?? '';
      return { statuses: answers.map(({ status }) => status), policy };
    });
    expect(own.statuses).toEqual([200, 200, ...Array.from({ length: 11 }, () => 404)]);
    expect(own.policy).toContain('camera=(self), microphone=()');

    const app = shell === 'electron' ? 'kompor://app' : 'http://app.kompor.localhost';
    const refused = await kiosk.evaluate(fetchAll, [`${app}/`, 'http://127.0.0.1/', elsewhere]);
    expect(refused).toEqual(['connect-src', 'connect-src', 'connect-src']);
    // And without the policy of its pages there would be nothing to load either.
    const statuses = await desktop.evaluate(async ({ session }) => {
      const visitors = session.fromPartition('kiosk');
      const answers = [
        await visitors.fetch('kompor://kios/'),
        await visitors.fetch('kompor://app/'),
        await visitors.fetch('kompor://app/layar'),
        await session.defaultSession.fetch('kompor://app/'),
        await session.defaultSession.fetch('kompor://kios/'),
      ];
      return answers.map(({ status }) => status);
    });
    expect(statuses).toEqual([200, 404, 404, 200, 404]);
  });

  await test.step('the kiosk goes nowhere, opens nothing, and does not do what a browser’s keys do', async () => {
    const before = kiosk.url();
    await rememberWhatHappens(desktop);
    const staffs = shell === 'electron' ? 'kompor://app/' : 'http://app.kompor.localhost/';
    const goTo = (url: string) => window.location.assign(url);
    const attempts: [string, (url: string) => void][] = [
      [elsewhere, goTo],
      [staffs, goTo],
      [`${staffs}#/kantor`, clickLink],
      ['/kios.html', goTo],
      ['/pictures/', clickLink],
      [elsewhere, clickLink],
    ];
    for (const [index, [url, attempt]] of attempts.entries()) {
      await kiosk.evaluate(attempt, url);
      await expect
        .poll(async () => (await whatHappened(desktop)).navigations.length)
        .toBe(index + 1);
    }
    for (const url of [staffs, `${staffs}#/kantor`, '/', '/kios', 'https://wa.me/62812', elsewhere])
      await kiosk.evaluate((address) => void window.open(address, '_blank', 'noopener'), url);
    await drop(kiosk, { mimeType: 'text/uri-list', data: elsewhere });
    await drop(kiosk, { mimeType: 'text/uri-list', data: 'file:///etc/passwd' });

    expect(await followsDrops(desktop)).toBe(false);
    expect(await typed(desktop)).toEqual({
      a: true,
      'Control+]': true,
      F5: false,
      'Alt+F4': false,
    });
    const happened = await whatHappened(desktop);
    expect(new Set(happened.navigations)).toEqual(new Set(['refused']));
    expect(happened.opened).toEqual([]);
    expect(await windowsOf(desktop)).toHaveLength(1);
    expect(kiosk.url()).toBe(before);
  });

  await test.step('whatever closes or breaks the window, it is there again', async () => {
    await desktop.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    expect(kiosk.isClosed()).toBe(false);
    // So goes a window whose page closes itself: nobody is asked first.
    await desktop.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.destroy());
    await expect.poll(() => kiosk.isClosed()).toBe(true);
    const again = await kioskOf(desktop);
    const shownAgain = again.waitForEvent('domcontentloaded');
    await desktop.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      contents?.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
    });
    await shownAgain;
    await kioskOf(desktop);
    const first = await shopPid(desktop);
    process.kill(Number(first), 'SIGKILL');
    await expect.poll(() => shopPid(desktop)).not.toBe(first);
    expect((await askShop(again, 'start')).status).toBe(200);
    expect(await windowsOf(desktop)).toHaveLength(1);
  });

  expect(await quit(desktop)).toBe(0);
});

test('a kiosk that is alone is left by a PIN; beside the counter it has nothing of staff’s', async ({
  start,
  folder,
}) => {
  const desktop = await start({ args: ['--kiosk'] });

  await test.step('a kiosk that is alone is left by a PIN, and by nothing else', async () => {
    const kiosk = await kioskOf(desktop);
    await desktop.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
    const second = await start();
    expect(await second.ended).toBe(0);
    const isMinimized = () =>
      desktop.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized());
    await expect.poll(isMinimized).toBe(false);
    expect(await windowsOf(desktop)).toHaveLength(1);

    const wrong = await askShop(kiosk, 'leave', { pin: '000001' });
    expect(wrong.body.code).toBe('PIN_WRONG');
    await desktop.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    expect((await askShop(kiosk, 'start')).status).toBe(200);
    expect(await windowsOf(desktop)).toEqual([
      { isKiosk: true, isDefaultSession: false, isPersistent: false },
    ]);

    // The page goes with its answer.
    await askShop(kiosk, 'leave', { pin: '135790' }).catch(() => undefined);
    await counterOf(desktop);
    await expect.poll(() => hasKiosk(desktop)).toBe(false);
    expect(await windowsOf(desktop)).toEqual([
      { isKiosk: false, isDefaultSession: true, isPersistent: true },
    ]);
  });

  await test.step('the kiosk has a window, a session and a port of its own, and nothing of staff’s', async () => {
    const counter = await counterOf(desktop);
    await counter.evaluate(() => void window.open('/kios'));
    const kiosk = await kioskOf(desktop);
    await counter.evaluate(() => void window.open('/kios'));

    expect(await kiosk.evaluate(bridgeOf)).toEqual({
      bridge: ['connect', 'kind', 'version'],
      kind: 'kiosk',
      node: [],
    });
    expect(await windowsOf(desktop)).toEqual([
      { isKiosk: false, isDefaultSession: true, isPersistent: true },
      { isKiosk: true, isDefaultSession: false, isPersistent: false },
    ]);
    await counter.evaluate(keepSomething);
    expect(await kiosk.evaluate(whatIsKept)).toEqual({ cookie: '', stored: 0, databases: 0 });

    expect(await askShop(kiosk, 'start')).toMatchObject({
      status: 200,
      body: { shopName: 'Gerai KOMPOR Sukamaju' },
    });
    for (const path of [
      'people/signInList',
      'settings/saveShop',
      'counter/registers',
      'kiosk/setting',
    ])
      expect({ path, ...(await askShop(kiosk, path)) }).toMatchObject({ path, status: 404 });
    expect((await askShop(counter, 'people/signInList')).status).toBe(200);

    // Each hears on its own channel only, and from its page itself, not from a frame in it.
    for (const [page, isKiosk, channels] of [
      [kiosk, true, ['kompor:connect', 'kompor:connectKiosk']],
      [counter, false, ['kompor:connectKiosk', 'kompor:connect']],
    ] as const) {
      await page.evaluate(countPorts);
      await askOn(desktop, isKiosk, channels);
      await expect.poll(() => page.evaluate(portsSoFar)).toBe(1);
    }
    expect(await windowsOf(desktop)).toHaveLength(2);
  });

  expect(await quit(desktop)).toBe(0);

  await test.step('who left the kiosk is written down', async () => {
    const shop = openShop({ folder, background: false });
    const { entries } = await shop.client.audit.list({ action: 'kiosk.leave' });
    await shop.close();
    expect(entries.map(({ who }) => who)).toEqual(['Kasir Contoh']);
  });
});

test('a kiosk whose showroom cannot be opened does not keep the app from ending', async ({
  start,
  folder,
}) => {
  const other = openShop({ folder, background: false });
  const desktop = await start({ args: ['--kiosk'] });
  expect(await desktop.ended).toBe(1);
  expect(desktop.output()).toContain('sedang dipakai program Kompor yang lain');
  await other.close();
});

test('the camera is the kiosk’s alone, and a second screen is where it opens', async ({
  start,
}) => {
  // The double's headless shell has no cameras.
  const desktop = await start({ env: { KOMPOR_CHROMIUM: findChromium() ?? '' } });
  const counter = await counterOf(desktop);

  await test.step('no page of staff’s is given a device, a place or a notification', async () => {
    expect(await askForEverything(counter)).toEqual({
      notification: 'denied',
      place: 1,
      camera: 'NotAllowedError',
      clipboard: 'NotAllowedError',
    });
  });

  await desktop.evaluate(({ screen }) => {
    const second = { id: 2, bounds: { x: 1366, y: 0, width: 1280, height: 1024 } };
    const [first] = screen.getAllDisplays();
    screen.getAllDisplays = () => (first === undefined ? [second] : [first, second]);
  });
  const second = await start({ args: ['--kiosk'] });
  expect(await second.ended).toBe(0);
  const kiosk = await kioskOf(desktop);

  expect(await kiosk.evaluate(lookAndListen)).toEqual({
    camera: 'video',
    microphone: 'NotAllowedError',
    both: 'NotAllowedError',
    place: 'denied',
  });
  expect(await counter.evaluate(lookAndListen)).toMatchObject({
    camera: 'NotAllowedError',
    microphone: 'NotAllowedError',
  });
  const bounds = await desktop.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((window) => window.isKiosk())
      ?.getBounds(),
  );
  expect(bounds).toMatchObject({ x: 1366, width: 1280, height: 1024 });
  // With the counter open, the PIN only closes the kiosk.
  await askShop(kiosk, 'leave', { pin: '468023' }).catch(() => undefined);
  await expect.poll(() => hasKiosk(desktop)).toBe(false);
  expect(await windowsOf(desktop)).toHaveLength(1);
});
