import type { Printer } from '../../contract/printing.ts';
import type { Settings } from '../settings/store.ts';

const virtual: Printer = { kind: 'virtual', paper: 58 };

/** The printer that receipts go to: the virtual one until another is set. */
export function printerInUse(settings: Settings): Printer {
  return settings.get<Printer>('printer') ?? virtual;
}

/** Call it inside a command. */
export function usePrinter(settings: Settings, printer: Printer): void {
  settings.set('printer', printer);
}
