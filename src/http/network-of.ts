import { BlockList } from 'node:net';
import type { networkInterfaces } from 'node:os';

/** The network on which this machine has the address, or null where it has not got it. */
export function networkOf(
  address: string,
  interfaces: ReturnType<typeof networkInterfaces>,
): { has(other: string): boolean } | null {
  const own = Object.values(interfaces)
    .flatMap((addresses) => addresses ?? [])
    .find((one) => one.family === 'IPv4' && one.address === address);
  if (own === undefined) return null;
  const list = new BlockList();
  const prefix = Number(own.cidr?.split('/')[1] ?? 32);
  list.addSubnet(address, prefix, 'ipv4');
  return { has: (other) => list.check(other, 'ipv4') };
}
