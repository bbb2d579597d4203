import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import open from 'open';
import { ensureBundle } from './lib/bundles.ts';
import { electronProgram, fetchElectron, hasDisplay, whyNoWindows } from './lib/electron.ts';
import { ending, hand, ownEnvironment, root } from './lib/process.ts';

const usage = `npm start [-- --sample] [--data DIR] [--port N] [--browser]

  --sample    open the sample showroom
  --data DIR  where the showroom lives (else the platform's place for application data)
  --port N    the port of the web app
  --browser   open the web app in place of the desktop app`;

const options = readOptions();
const shopArguments = [
  ...(options.sample ? ['--sample'] : []),
  ...(options.data === undefined ? [] : ['--data', options.data]),
];
const why = options.browser ? 'as asked' : await whyNoDesktop();

if (why === null) {
  if (!(await ensureBundle('desktop'))) process.exit(1);
  process.exitCode = await hand(electronProgram() ?? 'electron', ['.', ...shopArguments]);
} else {
  if (!options.browser) console.log(`No desktop app, ${why}: Kompor opens as a local web app.`);
  if (!(await ensureBundle('web'))) process.exit(1);
  process.exitCode = await serve();
}

async function whyNoDesktop(): Promise<string | null> {
  const noWindows = whyNoWindows();
  if (noWindows !== null) return noWindows;
  if (electronProgram() !== null || (await fetchElectron()) !== null) return null;
  return "Electron's program could not be fetched";
}

/** The same shop, served on this machine; its own line says where. */
async function serve(): Promise<number> {
  const port = options.port === undefined ? [] : ['--port', options.port];
  const child = spawn('node', ['src/cli/kompor.ts', 'serve', ...port, ...shopArguments], {
    cwd: root,
    env: ownEnvironment(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let opened = false;
  createInterface({ input: child.stdout }).on('line', (line) => {
    console.log(line);
    const address = /https?:\/\/\S+/.exec(line)?.[0];
    if (opened || address === undefined || !hasDisplay()) return;
    opened = true;
    void showInBrowser(address);
  });
  return ending(child);
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
