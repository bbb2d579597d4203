import { EventEmitter } from 'node:events';

/** Stands in for `ipcMain`: what a preload sends arrives here as an event. */
export const ipcMain = new EventEmitter();
