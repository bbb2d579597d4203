import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { networkInterfaces } from 'node:os';
import makeMdns from 'multicast-dns';
import type { MulticastDNS } from 'multicast-dns';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { announceName } from '../../src/http/mdns.ts';
import type { AnnouncedName, NameOptions, NameState } from '../../src/http/mdns.ts';
import { claimOf, query } from './dns-bytes.ts';

type Interfaces = ReturnType<typeof networkInterfaces>;

let port = 20_000 + (process.pid % 20_000);
const open: { stop?(): Promise<void>; destroy?(done: () => void): void }[] = [];

afterEach(async () => {
  for (const one of open.splice(0).toReversed()) {
    await one.stop?.();
    const { destroy } = one;
    if (destroy) await new Promise<void>((resolve) => destroy(resolve));
  }
});

/** The loopback with several addresses, as if several machines were on it. */
function loopback(...addresses: string[]): () => Interfaces {
  return () => ({
    lo: addresses.map((address) => ({
      address,
      netmask: '255.0.0.0',
      family: 'IPv4',
      mac: '00:00:00:00:00:00',
      internal: true,
      cidr: `${address}/8`,
    })),
  });
}

interface Announced extends AnnouncedName {
  states: NameState[];
}

function announce(changes: Partial<NameOptions> = {}): Announced {
  const states: NameState[] = [];
  const { onChange } = changes;
  const announced = announceName({
    address: '127.0.0.1',
    port,
    retryAfter: 300,
    interfaces: loopback('127.0.0.1', '127.0.0.2'),
    ...changes,
    onChange: (state) => {
      states.push(state);
      onChange?.(state);
    },
  });
  open.push(announced);
  return Object.assign(announced, { states });
}

const until = (check: () => void): Promise<void> =>
  vi.waitFor(check, { timeout: 8000, interval: 20 });
const held = ({ states }: Announced): Promise<void> =>
  until(() => {
    expect(states.at(-1)).toEqual({ state: 'held' });
  });

interface Heard {
  /** Whether it was the answer itself rather than said beside it. */
  asked: boolean;
  type: string;
  name: string;
  data: unknown;
  ttl?: number;
  flush?: boolean;
}

/** Another machine's multicast DNS, and all that it hears answered. */
async function listener(address = '127.0.0.1'): Promise<MulticastDNS & { heard: Heard[] }> {
  const mdns = makeMdns({ port, interface: address, bind: '0.0.0.0' });
  open.push({ destroy: (done) => mdns.destroy(done) });
  const heard: Heard[] = [];
  mdns.on('response', ({ answers = [], additionals = [] }) => {
    heard.push(...answers.map((record) => ({ ...record, asked: true }) as Heard));
    heard.push(...additionals.map((record) => ({ ...record, asked: false }) as Heard));
  });
  await once(mdns, 'ready');
  return Object.assign(mdns, { heard });
}

/** Waits until the name has been announced for good: what is heard from then on answers a question. */
const announced = (phone: { heard: Heard[] }): Promise<void> =>
  until(() => {
    expect(phone.heard.filter(({ type, asked }) => type === 'A' && asked)).toHaveLength(2);
  });

/** Asks until an answer of this type comes, as phones do. */
async function ask(
  mdns: MulticastDNS & { heard: Heard[] },
  name: string,
  type: 'A' | 'AAAA',
  answer: string = type,
): Promise<Heard> {
  mdns.heard.length = 0;
  await until(() => {
    mdns.query(name, type);
    expect(mdns.heard).toContainEqual(expect.objectContaining({ type: answer, asked: true }));
  });
  const found = mdns.heard.find((record) => record.type === answer && record.asked);
  if (found === undefined) throw new Error('Unheard of.');
  return found;
}

// Nothing of it leaves this machine: a test tells the neighbours no names.
describe('the name of the showroom', () => {
  it('leads to its address, in capitals too, and is forgotten when it stops', async () => {
    port += 1;
    const address = '127.0.0.1';
    const phone = await listener(address);
    const showroom = announce({ address, interfaces: networkInterfaces });
    expect(showroom.states).toEqual([{ state: 'looking' }]);
    await held(showroom);
    await until(() => {
      expect(phone.heard).toContainEqual(
        expect.objectContaining({ type: 'A', name: 'kompor.local', data: address, flush: true }),
      );
    });
    await announced(phone);
    expect(await ask(phone, 'KOMPOR.local', 'A')).toMatchObject({ data: address, ttl: 120 });

    phone.heard.length = 0;
    await showroom.stop();
    await until(() => {
      expect(phone.heard).toContainEqual(
        expect.objectContaining({ type: 'A', data: address, ttl: 0 }),
      );
    });
    expect(showroom.states).toEqual([{ state: 'looking' }, { state: 'held' }]);
  });

  it('has no IPv6 address, and says so instead of letting a phone wait', async () => {
    port += 1;
    const phone = await listener();
    await held(announce());
    expect(await ask(phone, 'kompor.local', 'AAAA', 'NSEC')).toMatchObject({
      data: { rrtypes: ['A'] },
    });
  });

  it('can be another one, and then does not answer to the usual one', async () => {
    port += 1;
    const phone = await listener();
    await held(announce({ name: 'gerai-2.local' }));
    phone.heard.length = 0;
    phone.query('kompor.local', 'A');
    expect(await ask(phone, 'gerai-2.local', 'A')).toMatchObject({ data: '127.0.0.1' });
    expect(phone.heard.map(({ name }) => name)).not.toContain('kompor.local');
  });

  it('answers a phone that asks for an answer to itself alone', async () => {
    port += 1;
    const phone = await listener();
    await held(announce());
    await announced(phone);
    phone.heard.length = 0;
    const socket = createSocket({ type: 'udp4', reuseAddr: true });
    await new Promise<void>((resolve) => socket.bind(port, '0.0.0.0', resolve));
    socket.setMulticastInterface('127.0.0.1');
    await until(() => {
      // The same query that iOS sends: the topmost bit of the class is set.
      socket.send(query('kompor.local', 0x80_01), port, '224.0.0.251');
      expect(phone.heard).toContainEqual(expect.objectContaining({ data: '127.0.0.1' }));
    });
    socket.close();
  });

  it('answers an ordinary DNS client directly, under the number of its query', async () => {
    port += 1;
    await held(announce());
    const client = createSocket('udp4');
    await new Promise<void>((resolve) => client.bind(0, '127.0.0.1', resolve));
    client.setMulticastInterface('127.0.0.1');
    const answer = once(client, 'message') as Promise<[Buffer]>;
    client.send(query('kompor.local', 1), port, '224.0.0.251');
    const [message] = await answer;
    client.close();
    expect(message.readUInt16BE(0)).toBe(4711);
    expect(message.subarray(-4)).toEqual(Buffer.from([127, 0, 0, 1]));
  });

  it('is left to the machine that had it first, and taken over when that one is gone', async () => {
    port += 1;
    const first = announce({ address: '127.0.0.1' });
    await held(first);
    const second = announce({ address: '127.0.0.2' });
    await until(() => {
      expect(second.states.at(-1)).toEqual({ state: 'taken', by: '127.0.0.1' });
    });
    const phone = await listener();
    expect(await ask(phone, 'kompor.local', 'A')).toMatchObject({ data: '127.0.0.1' });
    expect(phone.heard.map(({ data }) => data)).not.toContain('127.0.0.2');
    expect(first.states.at(-1)).toEqual({ state: 'held' });

    await first.stop();
    await held(second);
    expect(second.states.map(({ state }) => state)).toEqual(['looking', 'taken', 'held']);
    expect(await ask(phone, 'kompor.local', 'A')).toMatchObject({ data: '127.0.0.2' });
  });

  it('goes to one of two machines that start at the same moment', async () => {
    port += 1;
    const [one, other] = [announce({ address: '127.0.0.1' }), announce({ address: '127.0.0.2' })];
    await held(other);
    await until(() => {
      expect(one.states.at(-1)).toEqual({ state: 'taken', by: '127.0.0.2' });
    });
    expect(other.states.map(({ state }) => state)).toEqual(['looking', 'held']);
  });

  it('is given up to a stranger who answers to it all the same', async () => {
    port += 1;
    const showroom = announce();
    await held(showroom);
    const stranger = await listener();
    const claim = (): void => {
      stranger.respond([{ type: 'A', name: 'Kompor.Local', ttl: 120, data: '127.0.0.9' }]);
    };
    stranger.on('query', claim);
    claim();
    await until(() => {
      expect(showroom.states.at(-1)).toEqual({ state: 'taken', by: '127.0.0.9' });
    });
  });

  it('pays no attention to goodbyes, other names, spoilt packets and other networks', async () => {
    port += 1;
    const states: string[] = [];
    const showroom = announce({
      // As if the network were 127.0.0.0/30 and the others beyond it.
      interfaces: () =>
        Object.fromEntries(
          Object.entries(loopback('127.0.0.1')()).map(([name, all]) => [
            name,
            all?.map((one) => ({ ...one, cidr: '127.0.0.1/30' })),
          ]),
        ),
      onChange: ({ state }) => states.push(state),
    });
    const near = await listener();
    near.respond([{ type: 'A', name: 'kompor.local', ttl: 0, data: '127.0.0.9' }]);
    near.respond([{ type: 'A', name: 'lain.local', ttl: 120, data: '127.0.0.9' }]);
    const far = createSocket('udp4');
    await new Promise<void>((resolve) => far.bind(0, '127.0.0.77', resolve));
    far.setMulticastInterface('127.0.0.1');
    far.send(Buffer.from('spoilt'), port, '224.0.0.251');
    far.send(claimOf('kompor.local', [127, 0, 0, 9]), port, '224.0.0.251');
    await held(showroom);
    far.send(claimOf('kompor.local', [127, 0, 0, 9]), port, '224.0.0.251');
    expect(await ask(near, 'kompor.local', 'A')).toMatchObject({ ttl: 120 });
    expect(states).toEqual(['looking', 'held']);
    far.close();

    // The very same claim counts where it comes from this network.
    const beside = createSocket('udp4');
    await new Promise<void>((resolve) => beside.bind(0, '127.0.0.2', resolve));
    beside.setMulticastInterface('127.0.0.1');
    await until(() => {
      beside.send(claimOf('kompor.local', [127, 0, 0, 9]), port, '224.0.0.251');
      expect(states.at(-1)).toBe('taken');
    });
    beside.close();
  });

  it('says that another program keeps the port to itself, and goes on when it is free', async () => {
    port += 1;
    const other = createSocket({ type: 'udp4', reuseAddr: false });
    await new Promise<void>((resolve) => other.bind(port, '0.0.0.0', resolve));
    const showroom = announce();
    await until(() => {
      expect(showroom.states.at(-1)).toMatchObject({ state: 'failed', reason: 'PORT' });
    });
    other.close();
    await held(showroom);
  });

  it('says that the address is gone, and comes back with it', async () => {
    port += 1;
    let interfaces: Interfaces = {};
    const showroom = announce({ interfaces: () => interfaces });
    const gone = { state: 'failed', reason: 'ADDRESS' };
    expect(showroom.states.at(-1)).toEqual(gone);
    interfaces = loopback('127.0.0.1')();
    await held(showroom);
    interfaces = {};
    await until(() => {
      expect(showroom.states.at(-1)).toEqual(gone);
    });
    interfaces = loopback('127.0.0.1')();
    await held(showroom);
    expect(showroom.states.map(({ state }) => state)).toEqual([
      'looking',
      'failed',
      'held',
      'failed',
      'held',
    ]);
  });

  it('says what the system says of a network that cannot be joined', async () => {
    port += 1;
    // Listed, but no interface of this machine has it.
    const showroom = announce({
      address: '203.0.113.7',
      interfaces: loopback('203.0.113.7'),
    });
    await until(() => {
      expect(showroom.states.at(-1)).toMatchObject({ state: 'failed', reason: 'NETWORK' });
    });
    await showroom.stop();
  });

  it('stops at once while it is still looking, twice too', async () => {
    port += 1;
    const phone = await listener();
    const showroom = announce();
    await Promise.all([showroom.stop(), showroom.stop()]);
    phone.query('kompor.local', 'A');
    await new Promise((resolve) => phone.query('kompor.local', 'A', resolve));
    expect(phone.heard).toEqual([]);
    expect(showroom.states).toEqual([{ state: 'looking' }]);
  });

  it.each(['kompor', 'kompor.lan', '-kompor.local', 'a.b.local', '', 'toko kopi.local'])(
    'cannot be %j',
    (name) => {
      expect(() => announceName({ name, address: '127.0.0.1' })).toThrow(RangeError);
    },
  );

  it('cannot lead to an IPv6 address', () => {
    expect(() => announceName({ address: '::1' })).toThrow(RangeError);
  });
});
