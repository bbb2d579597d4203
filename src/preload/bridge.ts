import { contextBridge, ipcRenderer } from 'electron';
import { version } from '../../package.json';

/**
 * All that a window of the desktop app has beyond a web page. `connect` asks for a MessagePort to
 * the shop, which arrives as a window message `{ type: 'kompor:port' }` carrying it. A page asks
 * again whenever its port has closed. The kiosk asks on a channel of its own.
 */
export function offerBridge(
  kind: 'counter' | 'office' | 'display' | 'kiosk',
  channel = 'kompor:connect',
): void {
  ipcRenderer.on('kompor:port', (event) => {
    window.postMessage({ type: 'kompor:port' }, '*', event.ports);
  });
  contextBridge.exposeInMainWorld('kompor', {
    kind,
    version,
    connect: () => {
      ipcRenderer.send(channel);
    },
  });
}
