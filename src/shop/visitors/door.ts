import type { DoorSetting, DoorState } from '../../contract/visitors.ts';
import type { Audit } from '../audit.ts';
import type { Events } from '../events.ts';
import type { Actor } from '../people/caller.ts';
import type { Settings } from '../settings/store.ts';
import type { Tx } from '../storage/writer.ts';

/** Whether visitors may come in over the network, and what has become of it. */
export interface VisitorsDoor {
  setting(): DoorSetting;
  /** Call it inside a command. */
  save(tx: Tx, setting: DoorSetting, who: Actor): DoorSetting;
  state(): DoorState;
  /** Told by whoever keeps the door. */
  tell(state: DoorState): void;
  /** Told at once, and at every later change of the setting. Answers how to listen no more. */
  watch(changed: () => void): () => void;
}

/** Off until somebody has read what it opens. */
const usual: DoorSetting = { isOpen: false, network: null, port: 80 };

export function createVisitorsDoor(deps: {
  settings: Settings;
  events: Events;
  audit: Audit;
}): VisitorsDoor {
  const { settings, events, audit } = deps;
  const watchers = new Set<() => void>();
  let state: DoorState = { kind: 'closed' };
  const setting = () => settings.get<DoorSetting>('visitors.door') ?? usual;

  return {
    setting,
    state: () => state,
    tell: (next) => {
      if (JSON.stringify(next) === JSON.stringify(state)) return;
      state = next;
      events.publish({ type: 'settings' });
    },
    save: (tx, next, who) => {
      settings.set('visitors.door', next);
      audit({ who, action: 'settings.visitors', subject: next.network ?? '', detail: { ...next } });
      tx.after(() => {
        events.publish({ type: 'settings' });
        for (const changed of watchers) changed();
      });
      return next;
    },
    watch: (changed) => {
      watchers.add(changed);
      changed();
      return () => watchers.delete(changed);
    },
  };
}
