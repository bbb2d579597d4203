import { isIPv4 } from 'node:net';
import { networkInterfaces } from 'node:os';
import { answersFor, isProbe, otherHolder, sameName, sortsLater } from './mdns-records.ts';
import { joinMulticast } from './mdns-socket.ts';
import type { HeardPacket } from './mdns-packet.ts';
import type { Multicast, Peer } from './mdns-socket.ts';
import { networkOf } from './network-of.ts';

/** How it stands with the name on the network. */
export type NameState =
  /** Asking whether somebody else has the name already. */
  | { state: 'looking' }
  /** The name leads here. */
  | { state: 'held' }
  /** Another machine answers to the name; it is asked again from time to time. */
  | { state: 'taken'; by: string }
  /**
   * Nobody can be answered, which is tried again from time to time. `PORT`: another program keeps port 5353 to
   * itself. `ADDRESS`: this machine has not got the address now. `NETWORK`: anything else, see `error`.
   */
  | { state: 'failed'; reason: 'PORT' | 'ADDRESS' | 'NETWORK'; error?: Error };

export interface NameOptions {
  /** One label and `.local`: `kompor.local`, unless said otherwise. */
  name?: string;
  /** This machine's IPv4 address on the network where the name is to be known. */
  address: string;
  /** Told of every change, never twice of the same. */
  onChange?(state: NameState): void;
  /** UDP port; only tests have one of their own. */
  port?: number;
  /** Milliseconds until what failed or was taken is tried again. */
  retryAfter?: number;
  /** This machine's interfaces; tests let one disappear. */
  interfaces?: typeof networkInterfaces;
}

export interface AnnouncedName {
  /** Says goodbye, so that others forget the name at once, and closes. Harmless to call again. */
  stop(): Promise<void>;
}

/** Source of the times: RFC 6762, sections 8.1, 8.2 and 8.3. */
const betweenProbes = 250;
const probes = 3;
const afterLostProbe = 1000;
const secondAnnouncement = 1000;
/** No record is multicast more often than this: RFC 6762, section 6. */
const betweenAnswers = 1000;
/** How often it is looked whether this machine still has the address. */
const betweenLooks = 5000;

/**
 * Makes this machine known as `kompor.local` to the phones and PCs of one network by multicast DNS (RFC 6762): asks
 * whether the name is free, announces it, answers questions for it, and gives way to whoever had it before. Nothing
 * that goes wrong on the network throws; it is told through `onChange`.
 * @throws RangeError where the name is no single label with `.local`, or the address is no IPv4 address.
 */
export function announceName(options: NameOptions): AnnouncedName {
  const { name = 'kompor.local', address, port = 5353, retryAfter = 30_000 } = options;
  const { onChange, interfaces = networkInterfaces } = options;
  if (!/^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.local$/i.test(name)) {
    throw new RangeError(`Not a name for one network: ${name}`);
  }
  if (!isIPv4(address)) throw new RangeError(`Not an IPv4 address: ${address}`);

  const mine = { name, address };
  let phase: 'probing' | 'held' | 'taken' | 'failed' = 'probing';
  let told = '';
  let multicast: Multicast | null = null;
  let timer: NodeJS.Timeout | undefined;
  let lastAnswer = -Infinity;
  let stopped: Promise<void> | null = null;

  const tell = (state: NameState): void => {
    const text = JSON.stringify(state);
    if (text === told || stopped !== null) return;
    told = text;
    onChange?.(state);
  };

  const after = (wait: number, next: () => void): void => {
    clearTimeout(timer);
    if (stopped === null) timer = setTimeout(next, wait);
  };

  const fail = (reason: 'PORT' | 'ADDRESS' | 'NETWORK', error?: Error): void => {
    phase = 'failed';
    void multicast?.close();
    multicast = null;
    tell({ state: 'failed', reason, ...(error && { error }) });
    after(retryAfter, open);
  };

  const open = (): void => {
    const network = networkOf(address, interfaces());
    if (network === null) {
      fail('ADDRESS');
      return;
    }
    const joined = joinMulticast({
      address,
      port,
      ready: () => {
        probe(0);
      },
      // A socket on this port hears what comes by other networks too: none of our business.
      heard: (packet, from) => {
        if (joined === multicast && network.has(from.address)) hear(packet, from);
      },
      failed: (error) => {
        if (joined !== multicast) return;
        const busy = 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');
        fail(busy ? 'PORT' : 'NETWORK', error);
      },
    });
    multicast = joined;
  };

  const probe = (sent: number): void => {
    phase = 'probing';
    if (sent === probes) {
      hold();
      return;
    }
    multicast?.probe(mine);
    after(betweenProbes, () => {
      probe(sent + 1);
    });
  };

  const hold = (): void => {
    phase = 'held';
    tell({ state: 'held' });
    announce();
    after(secondAnnouncement, () => {
      announce();
      watch();
    });
  };

  const announce = (): void => {
    lastAnswer = performance.now();
    multicast?.answer(answersFor(mine, 'A'));
  };

  /** A network that goes away says nothing by itself. */
  const watch = (): void => {
    after(Math.min(retryAfter, betweenLooks), () => {
      if (networkOf(address, interfaces()) === null) fail('ADDRESS');
      else watch();
    });
  };

  const hear = (packet: HeardPacket, from: Peer): void => {
    if (packet.type === 'response') hearAnswer(packet);
    else if (phase === 'held') reply(packet, from);
    else if (phase === 'probing' && isProbe(packet, name) && sortsLater(packet, mine)) {
      // Of two who ask at the same moment one waits, and hears the other's answer when it asks again.
      after(afterLostProbe, () => {
        probe(0);
      });
    }
  };

  const hearAnswer = (packet: HeardPacket): void => {
    const by = otherHolder(packet, mine);
    if (by === null) return;
    if (phase === 'held') {
      // Whoever had it first defends it when it is asked for anew.
      probe(0);
    } else if (phase === 'probing') {
      phase = 'taken';
      tell({ state: 'taken', by });
      after(retryAfter, () => {
        probe(0);
      });
    }
  };

  const reply = (packet: HeardPacket, from: Peer): void => {
    for (const question of packet.questions) {
      if (!sameName(question.name, name)) continue;
      const answers = answersFor(mine, question.type);
      if (from.port !== port) {
        // An ordinary DNS client, which hears no multicast: RFC 6762, section 6.7.
        multicast?.answerDirectly(packet.id, question, answers, from);
      } else if (isProbe(packet, name) || performance.now() - lastAnswer >= betweenAnswers) {
        lastAnswer = performance.now();
        multicast?.answer(answers);
      }
    }
  };

  tell({ state: 'looking' });
  open();

  return {
    stop: () => {
      clearTimeout(timer);
      stopped ??= (async () => {
        const last = multicast;
        multicast = null;
        if (phase === 'held') await last?.goodbye(mine);
        await last?.close();
      })();
      return stopped;
    },
  };
}
