// `node make-showroom.ts FOLDER [--shift]`: books with the sample showroom, and a shift if asked for.
// A program of its own, so that it works while its caller builds what the tests look at.
import { openShop } from '../../src/shop/host.ts';
import { quickPins } from './quick-pins.ts';

const [, , folder = '', wish] = process.argv;
const shop = openShop({ folder, background: false, ...quickPins });
const key = () => crypto.randomUUID();
const sample = { with: 'sample', shop: null, owner: null } as const;
const { registerId } = await shop.client.settings.setUp({ key: key(), ...sample });
if (wish === '--shift') {
  await shop.client.shifts.open({ key: key(), registerId: registerId ?? '', count: {} });
}
await shop.close();
