import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runChecks } from './check.ts';
import { chromiumPackage } from './chromium.ts';
import { run } from './lib/process.ts';
import { runners } from './lib/runners.ts';
import type { Runner } from './lib/runners.ts';
import { ensurePackages, testPackages } from './lib/system-packages.ts';
import type { Count } from './lib/test-reports.ts';

const reports = mkdtempSync(join(tmpdir(), 'kompor-test-'));
const totals: Count = { passed: 0, failed: 0 };
const add = (heading: string, count: Count, started: number): void => {
  totals.passed += count.passed;
  totals.failed += count.failed;
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`\n${heading}: ${count.passed} passed, ${count.failed} failed (${seconds} s)`);
};

if (!(await ensurePackages([chromiumPackage, ...testPackages]))) process.exit(1);

console.log('\n# Checks\n');
const started = performance.now();
add('Checks', await runChecks(), started);
for (const [index, runner] of runners.entries()) {
  console.log(`\n# ${runner.heading}\n`);
  const began = performance.now();
  add(runner.heading, await countOf(runner, join(reports, `${index}.json`)), began);
}
rmSync(reports, { recursive: true, force: true });

console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 ? 0 : 1;

/** Runs one runner. Falling over, running nothing and taking too long each count as a failure. */
async function countOf(runner: Runner, report: string): Promise<Count> {
  if (runner.prepare !== undefined && !(await runner.prepare())) return { passed: 0, failed: 1 };
  const ended = await run(runner.command, runner.args(report), {
    env: { CI: '1', ...runner.env?.(report) },
    limit: runner.minutes * 60_000,
  });
  if (ended.late)
    console.log(`\nEnded after ${runner.minutes} minutes: it should be done by then.`);
  const count = readReport(runner, report);
  const unexplained = ended.code !== 0 && count.failed === 0;
  const nothing = count.passed === 0 && count.failed === 0;
  return unexplained || nothing ? { ...count, failed: count.failed + 1 } : count;
}

function readReport(runner: Runner, report: string): Count {
  try {
    return runner.count(report);
  } catch (error) {
    console.log(
      `\nNo report of the run: ${error instanceof Error ? error.message : String(error)}`,
    );
    return { passed: 0, failed: 0 };
  }
}
