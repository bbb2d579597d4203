/** Where faults of the program go unless a door says otherwise. */
export function reportToStandardError(error: unknown): void {
  process.stderr.write(
    `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
}
