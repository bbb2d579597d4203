import type { PrintingStatus } from '../contract/printing.ts';
import type { Texts } from './i18n/index.ts';

/** How the printer stands, in one sentence. */
export function printerWords({ failure, nearEnd, printer }: PrintingStatus, t: Texts): string {
  if (failure) {
    return t('counter.status.printerFailed', { reason: t(`common.printFailures.${failure}`) });
  }
  if (nearEnd) return t('counter.status.nearEnd');
  return t(
    printer.kind === 'virtual' ? 'counter.status.printerVirtual' : 'counter.status.printerOk',
  );
}
