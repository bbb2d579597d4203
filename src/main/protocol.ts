import { protocol } from 'electron';
import { scheme } from './address.ts';

/** Makes `kompor:` an origin like https: storage, fetch and CSP work in it. Call before `ready`. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}
