import { checkMarketplaceTypes } from './marketplace-packages.ts';
import { countPlaywright, countVitest } from './test-reports.ts';
import type { Count } from './test-reports.ts';

export interface Runner {
  heading: string;
  command: string;
  /** The arguments that make it write its JSON report to `report`. */
  args: (report: string) => string[];
  env?: (report: string) => Record<string, string>;
  count: (report: string) => Count;
  /** What must be done first; false where it could not. */
  prepare?: () => Promise<boolean>;
  /** Minutes after which it hangs, even on a busy machine, and is ended. */
  minutes: number;
}

const vitestReporters = (report: string): string[] => [
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
];
const playwright = {
  command: 'playwright',
  env: (report: string) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
  count: countPlaywright,
};

/** Every program that runs tests, in the order in which they run. */
export const runners: Runner[] = [
  {
    heading: 'The shop',
    command: 'vitest',
    args: (report) => ['run', ...vitestReporters(report)],
    count: countVitest,
    minutes: 8,
  },
  {
    heading: 'The marketplace',
    command: 'npm',
    args: (report) => ['test', '--prefix', 'marketplace', '--', ...vitestReporters(report)],
    count: countVitest,
    prepare: checkMarketplaceTypes,
    minutes: 8,
  },
  {
    heading: 'The desktop shell',
    ...playwright,
    args: () => ['test', '--config', 'tests/desktop/playwright.config.ts', '--reporter=list,json'],
    minutes: 8,
  },
  {
    heading: 'The screens',
    ...playwright,
    args: () => ['test', '--reporter=list,json'],
    minutes: 8,
  },
];
