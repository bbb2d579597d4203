import type { DnsRecord, HeardPacket } from './mdns-packet.ts';

/** A name and the IPv4 address that it leads to. */
export interface NamedAddress {
  name: string;
  address: string;
}

export interface Answers {
  answers: DnsRecord[];
  additionals: DnsRecord[];
}

/** Seconds for which others may remember a host's address: RFC 6762, section 10. */
const timeToLive = 120;

/** The address itself. `flush`: in place of whatever others remember. */
export function addressRecord(
  { name, address }: NamedAddress,
  { ttl = timeToLive, flush = true } = {},
): DnsRecord {
  return { type: 'A', name, ttl, flush, data: address };
}

/**
 * What is said to a question for our name. There is an A record and, as the NSEC record says, nothing else: without
 * it a phone that asks for an IPv6 address as well waits for one until its patience ends.
 */
export function answersFor(mine: NamedAddress, asked: string): Answers {
  const a = addressRecord(mine);
  const nothingElse: DnsRecord = {
    type: 'NSEC',
    name: mine.name,
    ttl: timeToLive,
    flush: true,
    data: { nextDomain: mine.name, rrtypes: ['A'] },
  };
  const isForAddress = asked === 'A' || asked === 'ANY';
  return isForAddress
    ? { answers: [a], additionals: [nothingElse] }
    : { answers: [nothingElse], additionals: [a] };
}

/** Who else answers to our name, or null. What is said with no time to live is a goodbye. */
export function otherHolder(packet: HeardPacket, mine: NamedAddress): string | null {
  return (
    addressesOf([...packet.answers, ...packet.additionals], mine.name).find(
      (address) => address !== mine.address,
    ) ?? null
  );
}

/** Whether the packet asks if the name is free, saying which address it would lead to. */
export function isProbe(packet: HeardPacket, name: string): boolean {
  return (
    packet.questions.some((question) => sameName(question.name, name)) &&
    packet.authorities.some((record) => sameName(record.name, name))
  );
}

/** Whether another's probe wins over ours: the numerically later address does. RFC 6762, section 8.2. */
export function sortsLater(packet: HeardPacket, mine: NamedAddress): boolean {
  const own = bytesOf(mine.address);
  return addressesOf(packet.authorities, mine.name).some(
    (address) => Buffer.compare(bytesOf(address), own) > 0,
  );
}

/** Names are the same in capitals. */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function addressesOf(records: readonly DnsRecord[], name: string): string[] {
  return records.flatMap((record) => {
    const counts = record.type === 'A' && sameName(record.name, name) && (record.ttl ?? 0) > 0;
    return counts ? [record.data] : [];
  });
}

function bytesOf(address: string): Buffer {
  return Buffer.from(address.split('.').map(Number));
}
