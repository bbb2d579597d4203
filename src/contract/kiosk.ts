import { z } from 'zod';
import { mostRegencies } from '../domain/guest-book.ts';
import { idSchema, lineOfText, nothing } from './primitives.ts';
import { command, commandInput, query } from './procedure.ts';

/** Thousandths of the map's width from the left, and of its height from the top. */
export const mapPlaceSchema = z.object({
  x: z.number().min(0).max(1000),
  y: z.number().min(0).max(1000),
});

/** What the showroom has chosen for its kiosk. */
export const kioskSettingSchema = z.object({
  /** The regencies that the guest book asks for by name; without any, the showroom's own. */
  regencies: z.array(lineOfText(60).min(1)).max(mostRegencies),
  /** Where villages stand on the drawn map, by id; the others find a place by themselves. */
  places: z.record(idSchema, mapPlaceSchema),
});
export type KioskSetting = z.infer<typeof kioskSettingSchema>;

/** The kiosk, as the office sees it. What the kiosk itself may ask is in kiosk-door.ts. */
export const kioskContract = {
  setting: query('settings.manage')
    .input(nothing)
    .output(
      z.object({
        setting: kioskSettingSchema,
        /** The villages on the map as they stand now. */
        villages: z.array(mapPlaceSchema.extend({ id: idSchema, name: z.string() })),
        /** Where a browser opens the kiosk; null in the desktop app, where it is a window. */
        address: z.string().nullable(),
      }),
    ),

  saveSetting: command('settings.manage')
    .input(commandInput({ setting: kioskSettingSchema }))
    .output(kioskSettingSchema),
};
