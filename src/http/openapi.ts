import { OpenAPIGenerator } from '@orpc/openapi';
import type { AnyRouter } from '@orpc/server';
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4';
import { version } from '../shop/host.ts';

/** The description of every procedure as OpenAPI, made from the contract. */
export async function openApiDocument(router: AnyRouter): Promise<unknown> {
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] });
  return generator.generate(router, {
    info: {
      title: 'Kompor',
      version,
      description:
        'The shop of a village showroom. Every command carries `key`, a UUID made by the caller: ' +
        'the same key again answers as the first time and changes nothing.',
    },
    servers: [{ url: '/api' }],
    security: [{ token: [] }],
    components: {
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: 'The token in the address that `kompor serve` prints.',
        },
      },
    },
  });
}
