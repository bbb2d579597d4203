import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBundle } from '../../scripts/lib/bundles.ts';
import { openShop } from '../../src/shop/host.ts';
import { quickPins } from '../support/quick-pins.ts';
import { shell } from './desktop.ts';

/** Builds what the tests run, makes the showroom that each begins with, and says what it runs in. */
export default async function prepare(): Promise<() => void> {
  if (!(await ensureBundle('desktop'))) throw new Error('the desktop app could not be built');
  const folder = mkdtempSync(join(tmpdir(), 'kompor-sample-'));
  process.env['KOMPOR_TEST_SHOWROOM'] = folder;
  const shop = openShop({ folder, background: false, ...quickPins });
  const key = () => crypto.randomUUID();
  const { registerId } = await shop.client.settings.setUp({
    key: key(),
    with: 'sample',
    shop: null,
    owner: null,
  });
  await shop.client.shifts.open({ key: key(), registerId: registerId ?? '', count: {} });
  await shop.close();
  process.stdout.write(
    shell === 'electron'
      ? 'The desktop tests run in Electron itself.\n'
      : "The desktop tests run in a double of Electron's API: its program is not here, or cannot show windows.\n",
  );
  return () => rmSync(folder, { recursive: true, force: true });
}
