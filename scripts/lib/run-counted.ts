import { join } from 'node:path';
import { run } from './process.ts';
import type { Runner } from './runners.ts';
import type { Count } from './test-reports.ts';

/**
 * What Node has compiled is kept from one process to the next: tests start hundreds of commands and
 * threads, each of which would take the whole program apart anew.
 */
const compileCache = join(import.meta.dirname, '../../node_modules/.cache/node-compile');

/**
 * Runs one runner and counts its tests from the report that it writes to `report`. Falling over,
 * running nothing and taking too long each count as one failure.
 */
export async function runCounted(runner: Runner, report: string): Promise<Count> {
  if (runner.prepare !== undefined && !(await runner.prepare())) return { passed: 0, failed: 1 };
  const ended = await run(runner.command, runner.args(report), {
    env: { CI: '1', NODE_COMPILE_CACHE: compileCache, ...runner.env(report) },
    limit: runner.minutes * 60_000,
  });
  if (ended.late) console.log(`\nEnded after ${runner.minutes} min: it should be done by then.`);
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
