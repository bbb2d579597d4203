import { run } from './process.ts';
import type { Count } from './test-reports.ts';

interface Check {
  name: string;
  command: string;
  args: string[];
  env?: Record<string, string>;
}

/**
 * For programs written in Go: they live for seconds, and to clear up behind them as often as a server
 * does is a fifth of their work. They need a quarter more memory for it.
 */
const seldomClearedUp = { GOGC: '400' };

const checks: Check[] = [
  // The longest first, so that both who work end at about the same time.
  { name: 'format', command: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
  {
    name: 'lint',
    command: 'oxlint',
    args: ['--type-aware', '--deny-warnings', '--report-unused-disable-directives'],
    env: seldomClearedUp,
  },
  {
    name: 'types',
    command: 'tsc',
    // Each of its checkers works out anew what the types of the contract come to; one does it once.
    args: ['--noEmit', '-p', 'tsconfig.json', '--singleThreaded'],
    env: seldomClearedUp,
  },
  {
    name: 'imports',
    command: 'depcruise',
    args: ['--config', '.dependency-cruiser.mjs', 'src', 'scripts', 'bench', 'tests'],
  },
  { name: 'dead code', command: 'knip', args: ['--no-progress'] },
];

/** Runs every check, two at a time, says one line for each, and shows what the failing ones found. */
export async function runChecks(): Promise<Count> {
  const found: string[] = [];
  let failed = 0;
  const waiting = [...checks];
  const work = async (): Promise<void> => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      await runOne(check);
    }
  };
  const runOne = async (check: Check): Promise<void> => {
    const started = performance.now();
    const ended = await run(check.command, check.args, { quiet: true, env: check.env ?? {} });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${ended.code === 0 ? 'ok    ' : 'FAILED'}  ${check.name.padEnd(10)} ${seconds} s`);
    if (ended.code === 0) return;
    failed += 1;
    found.push(`\n${check.name}: ${check.command} ${check.args.join(' ')}\n${ended.output.trim()}`);
  };
  await Promise.all([work(), work()]);
  for (const text of found) console.log(text);
  return { passed: checks.length - failed, failed };
}
