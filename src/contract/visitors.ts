import { z } from 'zod';
import { command, commandInput, query } from './procedure.ts';
import { idSchema, nothing, quantitySchema, rupiahSchema, timeSchema } from './primitives.ts';

/** Why a visitor's request was refused at the network door. */
export const visitRefusals = ['host', 'origin', 'method', 'path', 'size', 'rate', 'staff'] as const;
export type VisitRefusal = (typeof visitRefusals)[number];

/** Whether visitors' phones may come in, and over which network card of this PC. */
export const doorSettingSchema = z.object({
  isOpen: z.boolean(),
  /** The name of the network card as the system calls it, `wlan0`, `Wi-Fi`; null: not chosen. */
  network: z.string().min(1).max(100).nullable(),
  port: z.int().min(1).max(65_535),
});
export type DoorSetting = z.infer<typeof doorSettingSchema>;

/** Why the door that was switched on is not open. */
export const doorTroubles = ['NO_NETWORK', 'PORT_TAKEN', 'PORT_FORBIDDEN', 'FAILED'] as const;

/** How it stands with the name by which this PC is found whatever its address is (mDNS). */
export const nameStates = ['looking', 'held', 'taken', 'failed'] as const;

/**
 * What has become of the setting. `address` is what a phone opens, `name` the address that stays
 * the same when a router gives this PC another.
 */
export const doorStateSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('closed') }),
  z.object({
    kind: z.literal('open'),
    address: z.string(),
    name: z.object({ address: z.string(), state: z.enum(nameStates) }),
  }),
  z.object({ kind: z.literal('failed'), trouble: z.enum(doorTroubles) }),
]);
export type DoorState = z.infer<typeof doorStateSchema>;

/** Where phones find the pages now: by name where that is known on the network, else by number. */
export function phoneOrigin(state: DoorState): string | null {
  if (state.kind !== 'open') return null;
  return state.name.state === 'held' ? state.name.address : state.address;
}

/** A basket that waits for the counter. */
export const waitingBasketSchema = z.object({
  code: z.string(),
  goods: z.array(z.object({ name: z.string(), quantity: quantitySchema, isShort: z.boolean() })),
  /** Rupiah for what has a price. */
  total: rupiahSchema,
  expiresAt: timeSchema,
});

const counted = z.object({
  /** The name of what was counted. */
  name: z.string(),
  scans: z.int(),
  views: z.int(),
  baskets: z.int(),
  sales: z.int(),
});
const tally = z.object({ name: z.string(), count: z.int() });
const days = { from: z.iso.date(), to: z.iso.date() };

export const visitorsContract = {
  door: query('settings.manage')
    .input(nothing)
    .output(
      z.object({
        setting: doorSettingSchema,
        state: doorStateSchema,
        /** The network cards of this PC that have an address now. */
        networks: z.array(z.object({ name: z.string(), address: z.string() })),
        /** What was refused today, and how often. */
        refused: z.array(z.object({ why: z.enum(visitRefusals), count: z.int() })),
      }),
    ),

  /** Opens, moves or closes the door; it follows within a second. */
  saveDoor: command('settings.manage')
    .input(commandInput({ setting: doorSettingSchema }))
    .output(doorSettingSchema),

  baskets: query('sell').input(nothing).output(z.array(waitingBasketSchema)),

  /** What visitors did on business days, both included. */
  statistics: query('reports.read')
    .input(z.object(days))
    .output(
      z.object({
        scans: z.int(),
        views: z.int(),
        searches: z.int(),
        baskets: z.int(),
        /** Baskets that became a sale. */
        sales: z.int(),
        products: z.array(counted),
        producers: z.array(counted),
        hours: z.array(z.object({ hour: z.int(), scans: z.int(), views: z.int() })),
        days: z.array(z.object({ day: z.string(), scans: z.int(), views: z.int() })),
        foundNothing: z.array(tally),
        from: z.array(tally),
        reasons: z.array(tally),
        sizes: z.array(tally),
      }),
    ),
};

/** How a basket went into a cart: what stayed out and why, and what is still to be weighed. */
export const addedBasketSchema = z.object({
  lineIds: z.array(idSchema),
  left: z.array(z.object({ name: z.string(), why: z.enum(['PRICE_NEEDED', 'PRODUCT_INACTIVE']) })),
  toWeigh: z.array(z.string()),
});
