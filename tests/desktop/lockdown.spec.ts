import { expect } from '@playwright/test';
import { contentSecurityPolicy } from '../../src/http/loopback-app.ts';
import { pageHeaders } from '../../src/main/content-policy.ts';
import type { Desktop } from './desktop.ts';
import { counterOf, quit, test, windowAt } from './showroom.ts';

const elsewhere = 'https://contoh.invalid/';

test('the app can do nothing but its work', async ({ start }) => {
  const desktop = await start({ env: { KOMPOR_UPDATE_URL: 'http://contoh.invalid/' } });
  const page = await counterOf(desktop);

  await test.step('a page has the narrow bridge and nothing of Node', async () => {
    const found = await page.evaluate(() => {
      const { kompor, ...rest } = window as unknown as Record<string, Record<string, unknown>>;
      return {
        bridge: Object.keys(kompor ?? {}).toSorted(),
        kind: kompor?.['kind'],
        node: ['require', 'process', 'module', 'Buffer', 'ipcRenderer'].filter(
          (name) => name in rest,
        ),
      };
    });
    expect(found).toEqual({ bridge: ['connect', 'kind', 'version'], kind: 'counter', node: [] });
  });

  await test.step('a window goes nowhere else', async () => {
    const before = page.url();
    await noteNavigations(desktop);
    const attempts: [string, (url: string) => void][] = [
      [elsewhere, (url) => window.location.assign(url)],
      ['/index.html?lain', (url) => window.location.assign(url)],
      [elsewhere, clickLink],
      ['/pictures/', clickLink],
    ];
    for (const [index, [url, attempt]] of attempts.entries()) {
      await page.evaluate(attempt, url);
      await expect.poll(() => navigations(desktop)).toHaveLength(index + 1);
    }
    expect(await navigations(desktop)).toEqual(attempts.map(() => 'refused'));
    await expect(page.getByRole('searchbox')).toBeVisible();
    expect(page.url()).toBe(before);
  });

  await test.step('every page carries a policy that lets nothing in from elsewhere', async () => {
    const header = await page.evaluate(async () => {
      const answer = await fetch('/');
      return answer.headers.get('content-security-policy');
    });
    expect(header).toContain("default-src 'none'");
    const refused = await page.evaluate(async (url) => {
      const broken: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => {
        broken.push(event.effectiveDirective);
      });
      const script = Object.assign(document.createElement('script'), {
        textContent: 'window.smuggled = true',
      });
      document.head.append(script);
      await fetch(url).catch(() => undefined);
      const picture = Object.assign(new Image(), { src: `${url}picture.png` });
      await new Promise((resolve) => picture.addEventListener('error', resolve));
      return { broken: broken.toSorted(), smuggled: 'smuggled' in window };
    }, elsewhere);
    expect(refused).toEqual({
      broken: ['connect-src', 'img-src', 'script-src-elem'],
      smuggled: false,
    });
  });

  await test.step('the app gives out its pages and the pictures of products, and no other file', async () => {
    const picture = page.locator('img[src*="/pictures/"]').first();
    await expect(picture).toBeVisible();
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);

    const statuses = await page.evaluate(async () => {
      const paths = [
        '/',
        '/../package.json',
        '/%2e%2e/package.json',
        '/%2e%2e%2fmain%2fmain.js',
        '/..%5cmain%5cmain.js',
        '/assets/../../main/main.js',
        '/pictures/../kompor.db',
        `/pictures/${'0'.repeat(64)}`,
        '/kompor.db',
        '/%00',
      ];
      const answers = await Promise.all(paths.map((path) => fetch(path)));
      const written = await fetch('/', { method: 'POST' });
      return [...answers, written].map(({ status }) => status);
    });
    expect(statuses).toEqual([200, 404, 404, 404, 400, 404, 404, 404, 404, 400, 405]);
  });

  await test.step('a receipt for WhatsApp goes to the system’s browser, and nothing else does', async () => {
    await desktop.evaluate(({ shell }) => {
      const opened: string[] = [];
      Object.assign(globalThis, { opened });
      shell.openExternal = (url) => {
        opened.push(url);
        return Promise.resolve();
      };
    });
    const message = 'https://wa.me/628120000000?text=Struk%20K1-000001';
    for (const url of [
      'https://wa.me.contoh.invalid/',
      'http://wa.me/1',
      'https://contoh.invalid/wa.me',
      'file:///etc/passwd',
      message,
    ]) {
      await page.evaluate((address) => void window.open(address, '_blank', 'noopener'), url);
    }
    const opened = () =>
      desktop.evaluate(() => (globalThis as unknown as { opened: string[] }).opened);
    await expect.poll(opened).toEqual([message]);
    await expect.poll(() => desktop.windows().length).toBe(1);
  });

  await test.step('a page opens no windows, except the office, and that once', async () => {
    const count = () =>
      desktop.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

    await page.evaluate((url) => void window.open(url), elsewhere);
    await page.evaluate(() => void window.open('#/kantor'));
    const office = await windowAt(desktop, '#/kantor');
    await expect.poll(() => office.evaluate(kindOfWindow)).toBe('office');
    await page.evaluate(() => void window.open('#/kantor'));
    await page.evaluate((url) => void window.open(url), elsewhere);
    await expect.poll(() => desktop.windows().length).toBe(2);
    expect(await count()).toBe(2);
  });

  await test.step('an update that comes unencrypted from elsewhere is not even looked at', async () => {
    expect(await quit(desktop)).toBe(0);
    expect(desktop.output()).not.toContain('Checking for update');
  });
});

test('windows and browsers are held to the same policy', () => {
  const browser = Object.entries(contentSecurityPolicy)
    .map(([name, values]) => {
      const directive = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      return `${directive} ${values.join(' ')}`;
    })
    .toSorted();
  const desktop = pageHeaders['Content-Security-Policy']?.split('; ').toSorted();
  expect(desktop).toEqual(browser);
});

function clickLink(url: string): void {
  const link = Object.assign(document.createElement('a'), { href: url });
  document.body.append(link);
  link.click();
  link.remove();
}

/** Has the main process note what becomes of every navigation, after the app has had its say. */
function noteNavigations(desktop: Desktop): Promise<void> {
  return desktop.evaluate(({ BrowserWindow }) => {
    const noted: string[] = [];
    Object.assign(globalThis, { noted });
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    contents?.on('will-frame-navigate', ({ defaultPrevented }) => {
      noted.push(defaultPrevented ? 'refused' : 'allowed');
    });
  });
}

function navigations(desktop: Desktop): Promise<string[]> {
  return desktop.evaluate(() => (globalThis as unknown as { noted: string[] }).noted);
}

function kindOfWindow(): unknown {
  return (window as unknown as { kompor?: { kind: string } }).kompor?.kind;
}
