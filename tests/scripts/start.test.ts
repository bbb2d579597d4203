import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
let data: string;
let started: ChildProcessByStdio<null, Readable, null> | null = null;

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'kompor-start-'));
});
afterEach(async () => {
  if (started?.exitCode === null) {
    started.kill('SIGTERM');
    await once(started, 'close');
  }
  started = null;
  rmSync(data, { recursive: true, force: true });
});

/** `npm start` on a machine without a display, up to the first line with an address behind these words. */
async function startWithoutDisplay(
  more: string[] = [],
  words = '',
): Promise<{ lines: string[]; address: string }> {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
  const args = ['scripts/start.ts', '--data', data, '--port', '0', ...more];
  started = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: string[] = [];
  for await (const line of createInterface({ input: started.stdout })) {
    lines.push(line);
    const address = /http:\S+/.exec(line)?.[0];
    if (address !== undefined && line.includes(words)) return { lines, address };
  }
  throw new Error(`it ended without an address: ${lines.join('\n')}`);
}

describe('npm start without a display', () => {
  test('says why in one line and serves the shop to a browser', { timeout: 60_000 }, async () => {
    const { lines, address } = await startWithoutDisplay();
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('tidak ada layar');
    const page = await fetch(address);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<div id="app">');
  });

  test('with --kiosk says how a browser becomes the kiosk', { timeout: 60_000 }, async () => {
    const { lines, address } = await startWithoutDisplay(['--kiosk'], 'chromium --kiosk');
    expect(lines.at(-2)).toBe(`Kios untuk pengunjung: ${address}`);
    expect(await (await fetch(address)).text()).toContain('<title>Kompor · Kios</title>');
  });

  test('closes the books and gives the folder free on Ctrl+C', { timeout: 60_000 }, async () => {
    await startWithoutDisplay();
    expect(existsSync(join(data, 'in-use'))).toBe(true);
    started?.kill('SIGINT');
    const [code] = started === null ? [] : await once(started, 'close');
    expect(code).toBe(0);
    expect(existsSync(join(data, 'in-use'))).toBe(false);
    expect(existsSync(join(data, 'kompor.db-wal'))).toBe(false);
  });
});
