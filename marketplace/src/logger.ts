import { LogLevel } from '@vendure/core';
import type { VendureLogger } from '@vendure/core';

/** Said by Vendure at every start, about something this marketplace does without. */
const KNOWN = /^(No scheduler strategy is configured|Please use the `DefaultSchedulerPlugin`)/u;

const LEVELS = {
  error: LogLevel.Error,
  warn: LogLevel.Warn,
  info: LogLevel.Info,
  verbose: LogLevel.Verbose,
} as const;

/** Writes to standard error, since standard output belongs to the one line that says the marketplace is ready. */
export function createLogger(level: string | undefined): VendureLogger {
  const most = LEVELS[level as keyof typeof LEVELS] ?? LogLevel.Warn;
  // Nest's ExceptionsHandler repeats what Vendure has just said.
  const write = (
    own: LogLevel,
    name: string,
    message: string,
    context?: string,
    trace?: string,
  ): void => {
    if (own > most || KNOWN.test(message) || context === 'ExceptionsHandler') return;
    const place = context === undefined ? '' : ` [${context}]`;
    process.stderr.write(
      `${new Date().toISOString()} ${name}${place} ${message}${trace === undefined ? '' : `\n${trace}`}\n`,
    );
  };
  return {
    error: (message, context, trace) => write(LogLevel.Error, 'error', message, context, trace),
    warn: (message, context) => write(LogLevel.Warn, 'warn', message, context),
    info: (message, context) => write(LogLevel.Info, 'info', message, context),
    verbose: (message, context) => write(LogLevel.Verbose, 'verbose', message, context),
    debug: (message, context) => write(LogLevel.Debug, 'debug', message, context),
  };
}
