import type { SetupStatus, ShopDetails } from '../../contract/settings.ts';
import type { Audit } from '../audit.ts';
import type { Pictures } from '../catalogue/pictures/pictures.ts';
import type { Products } from '../catalogue/products.ts';
import type { Registers } from '../counter/registers.ts';
import type { Outbox } from '../marketplace/outbox.ts';
import { house } from '../people/caller.ts';
import type { Staff } from '../people/staff.ts';
import type { Producers } from '../producers/producers.ts';
import { refuse } from '../refuse.ts';
import type { Stock } from '../stock/stock.ts';
import type { Tx } from '../storage/writer.ts';
import { readSample, readSamplePicture } from './sample.ts';
import type { Sample } from './sample.ts';
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
  sampleFolder: string;
}

export interface SetUp {
  status(): SetupStatus;
  /** Reads the sample and gets its pictures ready: everything that takes time. */
  prepareSample(): Promise<PreparedSample>;
  withSample(tx: Tx, sample: PreparedSample): SetupStatus;
  empty(tx: Tx, shop: ShopDetails | null, cashier: string | null): SetupStatus;
}

export interface PreparedSample {
  sample: Sample;
  pictures: Map<string, Awaited<ReturnType<Pictures['prepare']>>>;
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

  return {
    status,

    prepareSample: async () => {
      const sample = readSample(deps.sampleFolder);
      const prepared: PreparedSample['pictures'] = new Map();
      for (const name of new Set(sample.products.flatMap((product) => product.pictures))) {
        prepared.set(name, await pictures.prepare(readSamplePicture(deps.sampleFolder, name)));
      }
      return { sample, pictures: prepared };
    },

    withSample: (tx, prepared) => {
      const { sample } = prepared;
      begin('sample');
      settings.set('shop', sample.shop);
      for (const member of sample.staff) staff.add(member.name);
      for (const village of sample.villages) producers.saveVillage(village);
      const village = namesByCode(sample.villages);
      for (const producer of sample.producers) {
        producers.save({ ...producer, village: village.get(producer.villageCode) ?? null });
      }
      saveSampleProducts(tx, prepared);
      return status();
    },

    empty: (_tx, shop, cashier) => {
      begin('empty');
      if (shop !== null) settings.set('shop', shop);
      staff.add(cashier ?? 'Kasir');
      return status();
    },
  };
}

function namesByCode(list: readonly { code: string; name: string }[]): Map<string, string> {
  return new Map(list.map(({ code, name }) => [code, name]));
}
