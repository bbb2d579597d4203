import { protocol } from 'electron';
import { scheme } from './address.ts';
import { createAppFiles } from './app-files.ts';
import type { FindPicture } from './app-files.ts';

/** Makes `kompor:` an origin like https: storage, fetch and CSP work in it. Call before `ready`. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves `kompor://app/`: see createAppFiles. Call once the app is ready. */
export function serveApp(pages: string, findPicture: FindPicture): void {
  protocol.handle(scheme, createAppFiles(pages, findPicture));
}
