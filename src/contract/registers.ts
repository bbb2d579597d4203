import { z } from 'zod';
import { command, commandInput, query } from './procedure.ts';
import { may } from './errors.ts';
import { idSchema, lineOfText, nothing } from './primitives.ts';

/** What receipt numbers of a register begin with, `K1` in `K1-000123`: 1 to 4 letters or digits. */
export const registerCodeSchema = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z0-9]{1,4}$/);

export const registerDetailSchema = z.object({
  id: idSchema,
  code: z.string(),
  name: z.string(),
  /** The code stands on receipts or shifts and cannot change any more. */
  used: z.boolean(),
  /** The shift that is open at it. */
  shift: z
    .object({ id: idSchema, number: z.int(), businessDay: z.string(), openedBy: z.string() })
    .nullable(),
});
export type RegisterDetail = z.infer<typeof registerDetailSchema>;

export const registersContract = {
  list: query('signedIn').input(nothing).output(z.array(registerDetailSchema)),

  /** Adds a register (`id` null) or renames one. */
  save: command('settings.manage')
    .errors(may('REGISTER_NOT_FOUND', 'REGISTER_CODE_TAKEN', 'REGISTER_CODE_FIXED'))
    .input(
      commandInput({
        id: idSchema.nullable(),
        code: registerCodeSchema,
        name: lineOfText(40).min(1),
      }),
    )
    .output(registerDetailSchema),
};
