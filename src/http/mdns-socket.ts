import makeMdns from 'multicast-dns';
import type { DnsQuestion, HeardPacket } from './mdns-packet.ts';
import { addressRecord } from './mdns-records.ts';
import type { Answers, NamedAddress } from './mdns-records.ts';

declare module 'multicast-dns' {
  interface MulticastDNS {
    /** To one receiver; the published types leave this form out. */
    respond(
      response: ResponseOutgoingPacket,
      to: RemoteInfoOutgoing | null,
      callback: (error: Error | null) => void,
    ): void;
  }
}

/** Where a packet came from, or is to go. */
export interface Peer {
  address: string;
  port: number;
}

export interface Multicast {
  /** Asks whether the name is free. */
  probe(wanted: NamedAddress): void;
  answer(answers: Answers): void;
  /** To one ordinary DNS client, under the number of its query. */
  answerDirectly(id: number, question: DnsQuestion, answers: Answers, to: Peer): void;
  /** Resolves once it is on its way, or cannot be sent. */
  goodbye(mine: NamedAddress): Promise<void>;
  close(): Promise<void>;
}

export interface MulticastOptions {
  /** Of the interface that is listened on and sent from. */
  address: string;
  port: number;
  ready(): void;
  heard(packet: HeardPacket, from: Peer): void;
  /** The socket is of no more use. Told once. */
  failed(error: Error): void;
}

/** An ordinary DNS client remembers for no longer: RFC 6762, section 6.7. */
const legacyTimeToLive = 10;

/** A socket on the multicast DNS group of one interface. */
export function joinMulticast(options: MulticastOptions): Multicast {
  const { address, port, ready, heard } = options;
  let isOpen = true;
  const failed = (error: Error): void => {
    if (!isOpen) return;
    isOpen = false;
    // The library tells of it in the middle of its own work with the socket, which closing now would pull away.
    setImmediate(options.failed, error);
  };
  const sent = (error?: Error | null): void => {
    if (error) failed(error);
  };

  // Bound to every address: on Linux a socket bound to one hears no multicast.
  const mdns = makeMdns({ port, interface: address, bind: '0.0.0.0' });
  mdns.on('ready', () => {
    if (isOpen) ready();
  });
  mdns.on('error', failed);
  mdns.on('warning', (error) => {
    // Anything on the network may send a packet that cannot be read; only what the system says is ours.
    if ('syscall' in error) failed(error);
  });
  mdns.on('packet', heard);

  return {
    probe: (wanted) => {
      mdns.query(
        {
          // The published types know no question for everything.
          questions: [{ name: wanted.name, type: 'ANY' as 'A' }],
          authorities: [addressRecord(wanted, { flush: false })],
        },
        sent,
      );
    },
    answer: (answers) => {
      mdns.respond(answers, null, sent);
    },
    answerDirectly: (id, { name, type }, { answers }, to) => {
      const plain = answers.map((record) => ({ ...record, flush: false, ttl: legacyTimeToLive }));
      const packet = { id, questions: [{ name, type }], answers: plain };
      mdns.respond(packet, { address: to.address, port: to.port }, sent);
    },
    goodbye: (mine) =>
      new Promise((resolve) => {
        mdns.respond({ answers: [addressRecord(mine, { ttl: 0 })] }, null, () => {
          resolve();
        });
      }),
    close: () => {
      isOpen = false;
      return new Promise((resolve) => {
        mdns.destroy(resolve);
      });
    },
  };
}
