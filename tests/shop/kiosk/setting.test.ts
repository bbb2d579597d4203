import { expect, it } from 'vitest';
import { placeVillages } from '../../../src/domain/village-map.ts';
import { addProduct, emptyShop, newKey } from '../../support/shop.ts';

const none = { regencies: [], places: {} };

async function shopWithVillages(...names: string[]) {
  const shop = await emptyShop();
  for (const village of names) {
    await addProduct(shop, { sku: village, village, producer: `Perajin ${village}` });
  }
  const { villages } = await shop.client.kiosk.setting({});
  const idOf = (name: string) => villages.find((one) => one.name === name)?.id ?? '';
  return { ...shop, villages, idOf };
}

it('has a whole map before anybody has touched it', async () => {
  const { client, villages } = await shopWithVillages('Desa Satu', 'Desa Dua', 'Desa Tiga');
  expect(villages.map(({ name }) => name).toSorted()).toEqual([
    'Desa Dua',
    'Desa Satu',
    'Desa Tiga',
  ]);
  const ids = villages.map(({ id }) => id);
  expect(villages.map(({ x, y }) => ({ x, y }))).toEqual(placeVillages(ids, {}));
  expect(await client.kiosk.setting({})).toMatchObject({ setting: none, address: null });
});

it('is saved and kept over a restart, and tells who did it', async () => {
  const { client, shop, folder, idOf } = await shopWithVillages('Desa Satu', 'Desa Dua');
  const setting = {
    regencies: ['Kulon Progo', '  Bantul ', 'Kulon Progo'],
    places: { [idOf('Desa Dua')]: { x: 300, y: 700 } },
  };
  const saved = await client.kiosk.saveSetting({ key: newKey(), setting });
  expect(saved).toEqual({ ...setting, regencies: ['Kulon Progo', 'Bantul'] });
  const { entries } = await client.audit.list({ action: 'settings.kiosk' });
  expect(entries).toMatchObject([
    { action: 'settings.kiosk', detail: { regencies: 'Kulon Progo, Bantul', places: 1 } },
  ]);
  await shop.close();
  const again = await emptyShop({ folder });
  const told = await again.client.kiosk.setting({});
  expect(told.setting).toEqual(saved);
  expect(told.villages.find(({ name }) => name === 'Desa Dua')).toMatchObject({ x: 300, y: 700 });
});

it('keeps every village on the map, however far it was put', async () => {
  const { client, idOf } = await shopWithVillages('Desa Satu', 'Desa Dua');
  const places = {
    [idOf('Desa Satu')]: { x: 0, y: 0 },
    [idOf('Desa Dua')]: { x: 1000, y: 999.6 },
  };
  const saved = await client.kiosk.saveSetting({ key: newKey(), setting: { ...none, places } });
  expect(saved.places).toEqual({
    [idOf('Desa Satu')]: { x: 170, y: 200 },
    [idOf('Desa Dua')]: { x: 830, y: 850 },
  });
  const beyond = { [idOf('Desa Satu')]: { x: 1001, y: 0 } };
  const refused = client.kiosk.saveSetting({ key: newKey(), setting: { ...none, places: beyond } });
  await expect(refused).rejects.toThrow('Input validation failed');
});

it('names the showroom’s own regency in the guest book until others are chosen', async () => {
  const { client, shop } = await emptyShop();
  const { guests } = shop.visitors;
  expect(guests.regencies()).toEqual([]);
  const details = await client.settings.shop({});
  await client.settings.saveShop({
    key: newKey(),
    shop: { ...details, regency: 'Kabupaten Contoh' },
  });
  expect(guests.regencies()).toEqual(['Kabupaten Contoh']);
  await client.kiosk.saveSetting({ key: newKey(), setting: { ...none, regencies: ['Bantul'] } });
  expect(guests.regencies()).toEqual(['Bantul']);
  await client.kiosk.saveSetting({ key: newKey(), setting: none });
  expect(guests.regencies()).toEqual(['Kabupaten Contoh']);
});

it('names eight regencies and no more, and none without letters', async () => {
  const { client } = await emptyShop();
  const save = (regencies: string[]) =>
    client.kiosk.saveSetting({ key: newKey(), setting: { ...none, regencies } });
  const eight = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
  expect((await save(eight)).regencies).toEqual(eight);
  for (const regencies of [[...eight, 'I'], [' '], ['x'.repeat(61)], ['A\nB']]) {
    await expect(save(regencies), regencies.join()).rejects.toThrow('Input validation failed');
  }
});
