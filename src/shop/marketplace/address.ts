import { BlockList, isIPv4 } from 'node:net';
import { refuse } from '../refuse.ts';

const localNetworks = new BlockList();
localNetworks.addSubnet('127.0.0.0', 8);
localNetworks.addSubnet('10.0.0.0', 8);
localNetworks.addSubnet('172.16.0.0', 12);
localNetworks.addSubnet('192.168.0.0', 16);

/**
 * The marketplace's address as it is kept: scheme, host and path, without a trailing slash. The
 * showroom's key travels with every request, so plain http is taken on local networks only.
 * Refuses with MARKETPLACE_ADDRESS_WRONG.
 */
export function checkAddress(given: string): string {
  const url = URL.parse(given.includes('://') ? given : `https://${given}`);
  if (url === null || url.hostname === '') throw wrong('form');
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLocal(url.hostname))) {
    throw wrong('https');
  }
  if (url.username !== '' || url.password !== '') throw wrong('form');
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}

function isLocal(host: string): boolean {
  if (host === 'localhost' || host === '[::1]' || host.endsWith('.local')) return true;
  return isIPv4(host) && localNetworks.check(host);
}

function wrong(detail: string) {
  return refuse('MARKETPLACE_ADDRESS_WRONG', { detail });
}
