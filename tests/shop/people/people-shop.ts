import type { SignInFace } from '../../../src/contract/people.ts';
import type { Role } from '../../../src/domain/permissions.ts';
import type { Shop } from '../../../src/shop/host.ts';
import { emptyShop, newKey, standingClock } from '../../support/shop.ts';
import type { TestShop } from '../../support/shop.ts';

/** PINs of the four, by role. */
export const pins: Record<Role, string> = {
  cashier: '135790',
  supervisor: '246801',
  manager: '357912',
  owner: '468023',
};

export interface StaffedShop extends TestShop {
  clock: ReturnType<typeof standingClock>;
  /** Ids by role. */
  staff: Record<Role, string>;
  /** Signs in and gives the session with the client that carries it. */
  enter(role: Role): Promise<{ session: string; client: Shop['client'] }>;
}

/** A showroom where one person of each role works. */
export async function staffedShop(folder?: string): Promise<StaffedShop> {
  const clock = standingClock();
  const opened = await emptyShop({ clock, ...(folder === undefined ? {} : { folder }) });
  const { client, shop } = opened;
  const add = async (role: Role): Promise<string> => {
    const name = `Uji ${role}`;
    const known = (await client.people.list({})).find((one) => one.name === name);
    if (known !== undefined) return known.id;
    const made = await client.people.save({ key: newKey(), id: null, name, role, pin: pins[role] });
    return made.id;
  };
  const staff = {
    cashier: await add('cashier'),
    supervisor: await add('supervisor'),
    manager: await add('manager'),
    owner: await add('owner'),
  };
  return {
    ...opened,
    clock,
    staff,
    enter: async (role) => {
      const asked = { staffId: staff[role], pin: pins[role] };
      const { session } = await shop.clientAs(null).people.signIn(asked);
      return { session, client: shop.clientAs(session) };
    },
  };
}

export function faceOf(faces: SignInFace[], id: string): SignInFace | undefined {
  return faces.find((face) => face.id === id);
}
