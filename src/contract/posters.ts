import { z } from 'zod';
import { query } from './procedure.ts';

export const papers = ['a4', 'a5'] as const;
export type Paper = (typeof papers)[number];

/** 1 to 32 bytes, as IEEE 802.11 has it. Blanks count, in front and behind too. */
export const ssidSchema = z
  .string()
  .min(1)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u)
  .refine((name) => new TextEncoder().encode(name).length <= 32);

/** 8 to 63 ASCII characters, or a key of 64 hexadecimal digits: IEEE 802.11, annex M.4. Blanks count. */
export const wifiPasswordSchema = z.string().regex(/^(?:[ -~]{8,63}|[\da-fA-F]{64})$/);

/** Where visitors' pages begin. Null: where the codes on the cards lead. */
export const homeAddressSchema = z
  .url({ protocol: /^https?$/ })
  .max(200)
  .nullable()
  .default(null);

const paper = z.enum(papers).default('a4');

/** A PDF of one page, base64. */
const posterSchema = z.object({ data: z.string() });

export const postersContract = {
  /**
   * The poster that lets visitors join the showroom's Wi-Fi. The password is not kept anywhere; an
   * open network has none.
   */
  wifi: query('settings.manage')
    .input(
      z
        .object({
          ssid: ssidSchema,
          password: z.union([wifiPasswordSchema, z.literal('')]).default(''),
          security: z.enum(['wpa', 'open']).default('wpa'),
          hidden: z.boolean().default(false),
          paper,
          homeAddress: homeAddressSchema,
        })
        .refine(({ security, password }) => (security === 'open') === (password === ''), {
          path: ['password'],
        }),
    )
    .output(posterSchema),

  /** The poster for the showroom's door: what the codes on the cards are for. */
  welcome: query('catalogue.read')
    .input(z.object({ paper, homeAddress: homeAddressSchema }))
    .output(posterSchema),
};
