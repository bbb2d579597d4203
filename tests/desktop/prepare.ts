import { prepareShowroom } from '../support/prepare-showroom.ts';
import { shell } from './desktop.ts';

/** Builds what the tests run, makes the showroom that each begins with, and says what it runs in. */
export default async function prepare(): Promise<() => void> {
  const putAway = await prepareShowroom({ bundle: 'desktop', shiftOpen: true });
  process.stdout.write(
    shell === 'electron'
      ? 'The desktop tests run in Electron itself.\n'
      : "The desktop tests run in a double of Electron's API: its program is not here, or cannot show windows.\n",
  );
  return putAway;
}
