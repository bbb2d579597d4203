import type { SetupStatus, ShopDetails } from '../../contract/settings.ts';
import type { Audit } from '../audit.ts';
import type { Pictures } from '../catalogue/pictures/pictures.ts';
import type { Products } from '../catalogue/products.ts';
import type { Registers } from '../counter/registers.ts';
import type { Outbox } from '../marketplace/outbox.ts';
import type { Membership } from '../members/membership.ts';
import { house } from '../people/caller.ts';
import type { HashPin } from '../people/pin-hash.ts';
import { samplePins } from '../people/staff.ts';
import type { Staff } from '../people/staff.ts';
import type { Prices } from '../pricing/prices.ts';
import type { Producers } from '../producers/producers.ts';
import type { Qris } from '../qris/qris.ts';
import { refuse } from '../refuse.ts';
import type { Stock } from '../stock/stock.ts';
import type { Tx } from '../storage/writer.ts';
import { readSample, readSamplePicture } from './sample.ts';
import type { Sample } from './sample.ts';
import { saveSampleSelling } from './sample-selling.ts';
import type { Settings } from './store.ts';

export interface SetUpDeps {
  audit: Audit;
  outbox: Outbox;
  staff: Staff;
  pictures: Pictures;
  producers: Producers;
  products: Products;
  registers: Registers;
  settings: Settings;
  stock: Stock;
  members: Pick<Membership, 'save'>;
  prices: Pick<Prices, 'rules'>;
  qris: Pick<Qris, 'ownCode'>;
  hashPin: HashPin;
  sampleFolder: string;
}

export interface SetUp {
  status(): SetupStatus;
  /** Reads the sample and gets its pictures ready: everything that takes time. */
  prepareSample(): Promise<PreparedSample>;
  withSample(tx: Tx, sample: PreparedSample): SetupStatus;
  /** Refuses with ALREADY_SET_UP. */
  refuseSecond(): never;
  empty(tx: Tx, shop: ShopDetails | null, owner: NewOwner): SetupStatus;
}

export interface NewOwner {
  name: string;
  /** Null: his PIN is set later, by `people.claim`. */
  pinHash: string | null;
}

export interface PreparedSample {
  sample: Sample;
  pictures: Map<string, Awaited<ReturnType<Pictures['prepare']>>>;
  /** By PIN. */
  pinHashes: Map<string, string>;
}

interface SetupMark {
  with: 'sample' | 'empty';
}

/** Begins a showroom: its first register, its first member of staff and, if wished, the sample. */
export function createSetUp(deps: SetUpDeps): SetUp {
  const { staff, pictures, producers, products, registers, settings, stock } = deps;

  const status = (): SetupStatus => {
    const mark = settings.get<SetupMark>('setup');
    return {
      state: mark === null ? 'new' : 'ready',
      sample: mark?.with === 'sample',
      registerId: registers.list()[0]?.id ?? null,
      cashier: mark === null ? null : staff.cashier(house).name,
      needsOwnerPin: mark !== null && staff.nobodyHasPin(),
    };
  };

  const begin = (kind: SetupMark['with']): void => {
    if (settings.get('setup') !== null) throw refuse('ALREADY_SET_UP');
    settings.set('setup', { with: kind } satisfies SetupMark);
    registers.add('K1', 'Kasir 1');
    deps.audit({ who: house, action: 'setup', subject: kind, detail: {} });
  };

  const saveSampleProducts = (tx: Tx, { sample, pictures: prepared }: PreparedSample): void => {
    const category = namesByCode(sample.categories);
    const producer = namesByCode(sample.producers);
    const family = new Map(sample.families.map((one) => [one.handle, one.name]));
    for (const product of sample.products) {
      const { categoryCode, producerCode, stock: onHand, pictures: files, ...draft } = product;
      const id = products.save(tx, null, {
        ...draft,
        active: true,
        category: category.get(categoryCode) ?? null,
        producer: producer.get(producerCode) ?? null,
        village: null,
        family:
          draft.family === null
            ? null
            : { ...draft.family, name: family.get(draft.family.handle) ?? draft.name },
      });
      stock.move({ productId: id, quantity: onHand, kind: 'opening', reference: null, note: '' });
      if (onHand !== 0) deps.outbox.put(tx, 'stock', id);
      for (const file of files) {
        const picture = prepared.get(file);
        if (picture === undefined) continue;
        pictures.record(picture);
        products.addPicture(tx, id, picture.hash);
      }
    }
  };

  const hireSample = ({ sample, pinHashes }: PreparedSample): void => {
    const shown: Record<string, string> = {};
    for (const { name, role, pin } of sample.staff) {
      shown[staff.add({ name, role, pinHash: pinHashes.get(pin) ?? null })] = pin;
    }
    settings.set(samplePins, shown);
  };

  return {
    status,

    prepareSample: async () => {
      const sample = readSample(deps.sampleFolder);
      const prepared: PreparedSample['pictures'] = new Map();
      for (const name of new Set(sample.products.flatMap((product) => product.pictures))) {
        prepared.set(name, await pictures.prepare(readSamplePicture(deps.sampleFolder, name)));
      }
      const pins = sample.staff.map(({ pin }) => pin);
      const hashes = await Promise.all(
        pins.map(async (pin) => [pin, await deps.hashPin(pin)] as const),
      );
      return { sample, pictures: prepared, pinHashes: new Map(hashes) };
    },

    refuseSecond: () => {
      throw refuse('ALREADY_SET_UP');
    },

    withSample: (tx, prepared) => {
      const { sample } = prepared;
      begin('sample');
      settings.set('shop', sample.shop);
      hireSample(prepared);
      for (const village of sample.villages) producers.saveVillage(village);
      const village = namesByCode(sample.villages);
      for (const producer of sample.producers) {
        producers.save({ ...producer, village: village.get(producer.villageCode) ?? null });
      }
      saveSampleProducts(tx, prepared);
      saveSampleSelling(tx, sample, deps);
      return status();
    },

    empty: (_tx, shop, { name, pinHash }) => {
      begin('empty');
      if (shop !== null) settings.set('shop', shop);
      staff.add({ name, role: 'owner', pinHash });
      return status();
    },
  };
}

function namesByCode(list: readonly { code: string; name: string }[]): Map<string, string> {
  return new Map(list.map(({ code, name }) => [code, name]));
}
