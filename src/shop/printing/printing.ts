// PLACEHOLDER by the lead so that the host runs meanwhile: whoever builds printing replaces this file.
export interface Printing {
  enqueueReceipt(tx: unknown, saleId: string): void;
  start(): void;
  stop(): Promise<void>;
}
export function createPrinting(_: object): Printing {
  return { enqueueReceipt: () => undefined, start: () => undefined, stop: async () => undefined };
}
