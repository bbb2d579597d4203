import { dirname, join } from 'node:path';
import envPaths from 'env-paths';

/** Where the books are kept unless a person says otherwise: the platform's application data. */
export function defaultFolder(): string {
  return envPaths('Kompor', { suffix: '' }).data;
}

/** The sample showroom has a folder of its own, so that it can never mix with real books. */
export function sampleFolder(): string {
  return join(dirname(defaultFolder()), 'Kompor Contoh');
}
