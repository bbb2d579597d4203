/** How long a test waits for the printer's thread of events, on a machine that is busy. */
export const soon = { timeout: 12_000, interval: 20 };
