// What stands in for Electron's program: `node run.ts out/main/main.js [arguments]`.
// Diverts `electron` to the double, runs the built main process and lets the test look into it.
import { registerHooks } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runInThisContext } from 'node:vm';
import { app } from './app.ts';
import { startChromium } from './chromium.ts';
import * as electron from './electron.ts';
import { showPagesIn } from './session.ts';

const double = new URL('./electron.ts', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron'
      ? { url: double, format: 'module-typescript', shortCircuit: true }
      : next(specifier, context),
});

const [, , program = '', ...args] = process.argv;
process.argv = [process.execPath, resolve(program), ...args];
Object.assign(process, {
  type: 'browser',
  resourcesPath: join(resolve(program), '..'),
});

interface Question {
  id: number;
  source: string;
  argument: unknown;
}

process.on('message', (question: Question) => void answer(question));

async function answer({ id, source, argument }: Question): Promise<void> {
  try {
    const ask = runInThisContext(`(${source})`) as (...given: unknown[]) => unknown;
    process.send?.({ id, value: await ask(electron, argument) });
  } catch (error) {
    process.send?.({ id, error: String(error) });
  }
}

await import(pathToFileURL(resolve(program)).href);
const chromium = await startChromium();
showPagesIn(chromium.context);
process.send?.({ endpoint: chromium.endpoint });
app.becomeReady();
