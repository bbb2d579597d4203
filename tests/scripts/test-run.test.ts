import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCounted } from '../../scripts/lib/run-counted.ts';
import type { Runner } from '../../scripts/lib/runners.ts';
import { countPlaywright, countVitest } from '../../scripts/lib/test-reports.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kompor-runner-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const vitestReport = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
};

/** A runner that leaves `report` behind and ends with `code`. */
function runner(report: unknown, code: number, more: Partial<Runner> = {}): Runner {
  const program = (file: string): string =>
    `${report === null ? '' : `require('fs').writeFileSync(${JSON.stringify(file)}, ${JSON.stringify(JSON.stringify(report))});`}
     process.exitCode = ${code};`;
  return {
    heading: 'example',
    command: 'node',
    args: (file) => ['-e', program(file)],
    env: () => ({}),
    count: countVitest,
    needsBrowser: false,
    minutes: 1,
    ...more,
  };
}

const counted = (each: Runner) => runCounted(each, join(folder, 'report.json'));

function isRunning(pid: number): boolean {
  try {
    // An ended process that nobody has waited for yet still answers to signal 0.
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z');
  } catch {
    return false;
  }
}

describe('a run of all tests', () => {
  test('counts what a runner reports', async () => {
    expect(await counted(runner(vitestReport, 0))).toEqual({ passed: 5, failed: 0 });
  });

  test('counts a runner that falls over without a report as failed', async () => {
    expect(await counted(runner(null, 3))).toEqual({ passed: 0, failed: 1 });
  });

  test('counts a runner that ran nothing as failed', async () => {
    const nothing = { ...vitestReport, numPassedTests: 0, testResults: [] };
    expect(await counted(runner(nothing, 0))).toEqual({ passed: 0, failed: 1 });
  });

  test('does not believe a good report of a runner that ended badly', async () => {
    expect(await counted(runner(vitestReport, 1))).toEqual({ passed: 5, failed: 1 });
  });

  test('ends a runner that hangs, with what it started, and counts it as failed', async () => {
    const note = join(folder, 'pid');
    const program = `const { pid } = require('child_process').spawn('sleep', ['600']);
      require('fs').writeFileSync(${JSON.stringify(note)}, String(pid));`;
    const hanging = runner(null, 0, { args: () => ['-e', program], minutes: 0.02 });
    expect(await counted(hanging)).toEqual({ passed: 0, failed: 1 });
    await expect.poll(() => isRunning(Number(readFileSync(note, 'utf8')))).toBe(false);
  });

  test('does not start a runner whose preparation failed', async () => {
    const unprepared = runner(vitestReport, 0, { prepare: () => Promise.resolve(false) });
    expect(await counted(unprepared)).toEqual({ passed: 0, failed: 1 });
  });

  test('counts skipped tests and files that fell over as failed', async () => {
    const report = {
      ...vitestReport,
      numPendingTests: 2,
      testResults: [{ status: 'failed', assertionResults: [] }],
    };
    expect(await counted(runner(report, 1))).toEqual({ passed: 5, failed: 3 });
  });

  test('counts what passed in the browser only at a second try as failed', async () => {
    const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 1 };
    const browser = runner({ stats, errors: [] }, 1, { count: countPlaywright });
    expect(await counted(browser)).toEqual({ passed: 7, failed: 3 });
  });
});
