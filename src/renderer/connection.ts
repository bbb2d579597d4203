import { create } from 'zustand';

/**
 * How this window stands to the shop. `lost`: it will be back, everything waits. `locked`: the shop
 * does not know this window's token.
 */
export type ConnectionState = 'connecting' | 'connected' | 'lost' | 'locked';

export const useConnection = create<{ state: ConnectionState }>(() => ({ state: 'connecting' }));

export function setConnection(state: ConnectionState): void {
  if (useConnection.getState().state !== state) useConnection.setState({ state });
}

/** Resolves when the window hears the shop again, or after `atMost` milliseconds. */
export function connectionBack(atMost: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      stop();
      resolve();
    };
    const timer = setTimeout(done, atMost);
    const stop = useConnection.subscribe(({ state }, before) => {
      if (state === 'connected' && before.state !== 'connected') done();
    });
  });
}
