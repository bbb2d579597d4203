import type { printFailures } from '../../contract/printing.ts';

export type PrintFailure = (typeof printFailures)[number];

/**
 * How an attempt to print ended. `started`: some of it may be on paper, so that only a person can
 * say whether to print it again. `nearEnd`: the paper roll is nearly used up.
 */
export type PrintOutcome =
  { printed: true; nearEnd: boolean } | { printed: false; failure: PrintFailure; started: boolean };

export function printed(nearEnd: boolean): PrintOutcome {
  return { printed: true, nearEnd };
}

/** Nothing reached the paper: printing it again is safe. */
export function notStarted(failure: PrintFailure): PrintOutcome {
  return { printed: false, failure, started: false };
}

/** Nobody knows how much reached the paper. */
export function broken(failure: PrintFailure): PrintOutcome {
  return { printed: false, failure, started: true };
}
