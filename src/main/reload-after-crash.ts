import type { WebContents } from 'electron';

/** A page that crashes again within this time (ms) waits as long before it is shown again. */
const crashPause = 10_000;

/** Shows a page again whenever its process has fallen over. */
export function reloadAfterCrash(contents: WebContents): void {
  let last = 0;
  contents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    const soon = Date.now() - last < crashPause;
    last = Date.now();
    setTimeout(
      () => {
        if (!contents.isDestroyed()) contents.reload();
      },
      soon ? crashPause : 0,
    );
  });
}
