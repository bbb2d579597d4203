import { checkMarketplaceTypes } from './marketplace-packages.ts';
import { countPlaywright, countVitest } from './test-reports.ts';
import type { Count } from './test-reports.ts';

export interface Runner {
  heading: string;
  command: string;
  /** The arguments that make it write its JSON report to `report`. */
  args: (report: string) => string[];
  env: (report: string) => Record<string, string>;
  count: (report: string) => Count;
  /** What must be done first; false where it could not. */
  prepare?: () => Promise<boolean>;
  /** True where it drives a browser: `npm run check` leaves it out. */
  needsBrowser: boolean;
  /** Minutes after which it hangs, even on a busy machine, and is ended. */
  minutes: number;
}

// A log file is read as it is: colours only where a person looks on.
const plain = !process.stdout.isTTY;

const vitestReporters = (report: string): string[] => [
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
];
const vitest = {
  env: (): Record<string, string> => (plain ? { NO_COLOR: '1' } : {}),
  count: countVitest,
  needsBrowser: false,
};
const playwright = {
  command: 'playwright',
  env: (report: string) => ({
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    ...(plain ? { FORCE_COLOR: '0' } : {}),
  }),
  count: countPlaywright,
  needsBrowser: true,
};

/** Every program that runs tests, in the order in which they run. */
export const runners: Runner[] = [
  {
    heading: 'The shop',
    ...vitest,
    command: 'vitest',
    args: (report) => ['run', ...vitestReporters(report)],
    minutes: 8,
  },
  {
    heading: 'The marketplace',
    ...vitest,
    command: 'npm',
    args: (report) => ['test', '--prefix', 'marketplace', '--', ...vitestReporters(report)],
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
    minutes: 15,
  },
];
