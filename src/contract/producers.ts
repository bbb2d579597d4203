import { z } from 'zod';
import { query } from './procedure.ts';
import { idSchema, nothing } from './primitives.ts';

export const producerSchema = z.object({
  id: idSchema,
  name: z.string(),
  village: z.string().nullable(),
  about: z.string(),
  story: z.string(),
  /** The showroom's part of what is sold, in basis points: 1500 = 15 %. */
  commissionBp: z.int(),
  products: z.int(),
});
export type Producer = z.infer<typeof producerSchema>;

export const producersContract = {
  list: query('catalogue.read').input(nothing).output(z.array(producerSchema)),
  villages: query('catalogue.read')
    .input(nothing)
    .output(z.array(z.object({ id: idSchema, name: z.string(), products: z.int() }))),
};
