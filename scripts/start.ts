import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import open from 'open';
import { ensureBundle } from './lib/bundles.ts';
import { electronProgram, fetchElectron, hasDisplay, whyNoWindows } from './lib/electron.ts';
import { hand, startOwn } from './lib/process.ts';
import { smallNode } from './lib/small-node.ts';

const usage = `npm start [-- --sample] [--data FOLDER] [--port N] [--browser] [--kiosk]

  --sample       buka gerai contoh
  --data FOLDER  tempat data gerai (tanpa ini: tempat data aplikasi di komputer ini)
  --port N       porta aplikasi web
  --browser      buka sebagai aplikasi web, bukan aplikasi desktop
  --kiosk        buka layar pengunjung saja`;

/** How the line begins that says where the kiosk is. */
const kioskLine = 'Kios untuk pengunjung:';

const options = readOptions();
const shopArguments = [
  ...(options.sample ? ['--sample'] : []),
  ...(options.data === undefined ? [] : ['--data', options.data]),
];
const why = options.browser ? '' : await whyNoDesktop();

if (why === null) {
  if (!(await ensureBundle('desktop'))) process.exit(1);
  process.exitCode = await hand(electronProgram() ?? 'electron', [
    '.',
    ...shopArguments,
    ...(options.kiosk ? ['--kiosk'] : []),
  ]);
} else {
  if (!options.browser)
    console.log(`Aplikasi desktop tidak dapat dibuka: ${why}. Kompor dibuka sebagai aplikasi web.`);
  if (!(await ensureBundle('web'))) process.exit(1);
  process.exitCode = await serve();
}

async function whyNoDesktop(): Promise<string | null> {
  const noWindows = whyNoWindows();
  if (noWindows !== null) return noWindows;
  if (electronProgram() !== null || (await fetchElectron()) !== null) return null;
  return 'program Electron tidak dapat diunduh';
}

/** The same shop, served on this machine; its own lines say where. */
function serve(): Promise<number> {
  const port = options.port === undefined ? [] : ['--port', options.port];
  const args = [...smallNode, 'src/cli/kompor.ts', 'serve', ...port, ...shopArguments];
  const { stdout, ended } = startOwn('node', args, 'pipe');
  let opened = false;
  if (stdout !== null) {
    createInterface({ input: stdout }).on('line', (line) => {
      console.log(line);
      const address = /https?:\/\/\S+/.exec(line)?.[0];
      if (opened || address === undefined || line.startsWith(kioskLine) !== options.kiosk) return;
      if (options.kiosk) console.log(fullScreen(address));
      if (!hasDisplay()) return;
      opened = true;
      void showInBrowser(address);
    });
  }
  return ended;
}

/** Told beside the kiosk's address: a page cannot hold its window, the browser can. */
function fullScreen(address: string): string {
  return `Buka alamat kios itu di peramban dengan mode kiosnya sendiri, misalnya: chromium --kiosk ${address}`;
}

/** Without a browser the address on the screen is enough. */
async function showInBrowser(address: string): Promise<void> {
  try {
    const browser = await open(address);
    browser.on('error', () => undefined);
  } catch {
    return;
  }
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        sample: { type: 'boolean', default: false },
        data: { type: 'string' },
        port: { type: 'string' },
        browser: { type: 'boolean', default: false },
        kiosk: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (!values.help) return values;
    console.log(usage);
    process.exit(0);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exit(2);
  }
}
