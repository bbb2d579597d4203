import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumPackage } from './chromium.ts';
import { ensureMarketplacePackages } from './lib/marketplace-packages.ts';
import { runChecks } from './lib/checks.ts';
import { runCounted } from './lib/run-counted.ts';
import { runners } from './lib/runners.ts';
import { quickTemp } from './lib/quick-temp.ts';
import { ensurePackages, testPackages } from './lib/system-packages.ts';
import type { Count } from './lib/test-reports.ts';

/** `npm run check`: all but what needs a browser. */
const withoutBrowser = process.argv.includes('--without-browser');

if (!(await ensurePackages([chromiumPackage, ...testPackages]))) process.exit(1);
// The shop's tests pass their sales on to the real marketplace.
if (!(await ensureMarketplacePackages())) process.exit(1);

const temp = quickTemp();
if (temp !== null) process.env['TMPDIR'] = temp.folder;
const reports = mkdtempSync(join(tmpdir(), 'kompor-test-'));
const total: Count = { passed: 0, failed: 0 };
await part('Checks', runChecks);
for (const [index, runner] of runners.entries()) {
  if (runner.needsBrowser && withoutBrowser) continue;
  await part(runner.heading, () => runCounted(runner, join(reports, `${index}.json`)));
}
rmSync(reports, { recursive: true, force: true });
temp?.remove();

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function part(heading: string, work: () => Promise<Count>): Promise<void> {
  console.log(`\n# ${heading}\n`);
  const began = performance.now();
  const { passed, failed } = await work();
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(`\n${heading}: ${passed} passed, ${failed} failed (${seconds} s)`);
  total.passed += passed;
  total.failed += failed;
}
