import type { FullPacket } from 'multicast-dns';

export type HeardPacket = { [Field in keyof FullPacket]-?: NonNullable<FullPacket[Field]> };
export type DnsRecord = HeardPacket['answers'][number];
export type DnsQuestion = HeardPacket['questions'][number];
