import { ipcMain, MessageChannelMain } from 'electron';
import type { MessagePortMain } from 'electron';
import { isAt } from './address.ts';
import type { Realm } from './realm.ts';

/**
 * Gives every page of a realm that asks on `channel` its own MessagePort to the shop, and `connect`
 * the other end of it. Nobody else is heard: no frame inside a page, no page of another realm.
 */
export function givePorts(
  channel: string,
  realm: Realm,
  connect: (port: MessagePortMain) => void,
): void {
  ipcMain.on(channel, ({ sender, senderFrame }) => {
    const isMainFrame = senderFrame === sender.mainFrame;
    const isOfRealm = sender.session === realm.session && isAt(realm.origin, sender.getURL());
    if (!isMainFrame || !isOfRealm) return;
    const { port1, port2 } = new MessageChannelMain();
    connect(port1);
    sender.postMessage('kompor:port', null, [port2]);
  });
}
