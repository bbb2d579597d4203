import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBundle } from '../../scripts/lib/bundles.ts';
import { run } from '../../scripts/lib/process.ts';

interface Wish {
  bundle: Parameters<typeof ensureBundle>[0];
  shiftOpen: boolean;
}

/**
 * Before browser tests: builds what they look at from what the sources say now, and meanwhile makes
 * the showroom that most of them begin with, in the folder that KOMPOR_TEST_SHOWROOM names. Gives
 * what is to be done after them.
 */
export async function prepareShowroom({ bundle, shiftOpen }: Wish): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'kompor-sample-'));
  process.env['KOMPOR_TEST_SHOWROOM'] = folder;
  const program = join(import.meta.dirname, 'make-showroom.ts');
  const [isBuilt, made] = await Promise.all([
    ensureBundle(bundle),
    run(process.execPath, [program, folder, ...(shiftOpen ? ['--shift'] : [])]),
  ]);
  if (!isBuilt) throw new Error(`the bundle “${bundle}” could not be built`);
  if (made.code !== 0) throw new Error('the showroom of the tests could not be made');
  return () => rmSync(folder, { recursive: true, force: true });
}
