// What a visitor who wants more than the kiosk could try from inside a page.
import type { Page } from '@playwright/test';

export function bridgeOf() {
  const { kompor, ...rest } = window as unknown as Record<string, Record<string, unknown>>;
  return {
    bridge: Object.keys(kompor ?? {}).toSorted(),
    kind: kompor?.['kind'],
    node: ['require', 'process', 'module', 'Buffer', 'ipcRenderer'].filter((name) => name in rest),
  };
}

/** In the double the two origins have a domain in common: only their sessions keep cookies apart. */
export function keepSomething(): void {
  document.cookie = 'siapa=kasir; domain=kompor.localhost';
  localStorage.setItem('siapa', 'kasir');
}

export async function whatIsKept() {
  const databases = await indexedDB.databases();
  return { cookie: document.cookie, stored: localStorage.length, databases: databases.length };
}

export function countPorts(): void {
  Object.assign(window, { ports: 0 });
  window.addEventListener('message', (event) => {
    if (event.data?.type === 'kompor:port') (window as unknown as { ports: number }).ports += 1;
  });
}

export function portsSoFar(): number {
  return (window as unknown as { ports: number }).ports;
}

export async function fetchAll(urls: string[]): Promise<string[]> {
  const broken: string[] = [];
  document.addEventListener('securitypolicyviolation', (event) => {
    broken.push(event.effectiveDirective);
  });
  for (const url of urls) await fetch(url).catch(() => undefined);
  // The page is told of it a little later.
  for (let waited = 0; waited < 100 && broken.length < urls.length; waited += 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
  return broken;
}

export function clickLink(url: string): void {
  const link = Object.assign(document.createElement('a'), { href: url });
  document.body.append(link);
  link.click();
  link.remove();
}

/** Drops something on the middle of the page, as from another window. */
export async function drop(page: Page, item: { mimeType: string; data: string }): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const data = { items: [item], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await client.send('Input.dispatchDragEvent', { type, x: 200, y: 300, data });
  }
  await client.detach();
}

export async function lookAndListen() {
  const ask = async (wanted: MediaStreamConstraints): Promise<string> => {
    try {
      const stream = await navigator.mediaDevices.getUserMedia(wanted);
      return stream
        .getTracks()
        .map(({ kind }) => kind)
        .join();
    } catch (error) {
      return (error as Error).name;
    }
  };
  const place = await navigator.permissions.query({ name: 'geolocation' });
  return {
    camera: await ask({ video: true }),
    microphone: await ask({ audio: true }),
    both: await ask({ video: true, audio: true }),
    place: place.state,
  };
}

export function askForEverything(page: Page) {
  return page.evaluate(async () => {
    const nameOf = (error: unknown) => (error as Error).name;
    return {
      notification: await Notification.requestPermission(),
      place: await new Promise((resolve) => {
        navigator.geolocation.getCurrentPosition(resolve, (error) => resolve(error.code));
      }),
      camera: await navigator.mediaDevices.getUserMedia({ video: true }).catch(nameOf),
      clipboard: await navigator.clipboard.readText().catch(nameOf),
    };
  });
}
