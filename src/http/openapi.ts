import { OpenAPIGenerator } from '@orpc/openapi';
import type { AnyRouter } from '@orpc/server';
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4';
import { contract } from '../contract/index.ts';
import { sessionHeader } from '../contract/session-header.ts';
import { version } from '../shop/host.ts';

/** What a caller must show: the door's token and, for nearly everything, a session as well. */
const tokenAlone = [{ token: [] }];
const tokenAndSession = [{ token: [], session: [] }];

/** The description of every procedure as OpenAPI, made from the contract. */
export async function openApiDocument(router: AnyRouter): Promise<unknown> {
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] });
  const document = await generator.generate(router, {
    info: {
      title: 'Kompor',
      version,
      description:
        'The shop of a village showroom. Every command carries `key`, a UUID made by the caller: ' +
        'the same key again answers as the first time and changes nothing. `people.signIn` gives ' +
        'the session; `x-needs` says which permission it must have.',
    },
    servers: [{ url: '/api' }],
    security: tokenAndSession,
    components: {
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: 'The token in the address that `kompor serve` prints.',
        },
        session: {
          type: 'apiKey',
          in: 'header',
          name: sessionHeader,
          description: 'The `session` that `people.signIn` answered with.',
        },
      },
    },
  });
  for (const path of Object.values(document.paths ?? {})) {
    for (const operation of [path?.get, path?.post]) {
      const needs = needsOf(operation?.operationId ?? '');
      if (operation === undefined || needs === null) continue;
      const security = needs === 'door' ? tokenAlone : tokenAndSession;
      Object.assign(operation, { security, 'x-needs': needs });
    }
  }
  return document;
}

/** What the procedure of this name needs, or null where there is none. */
function needsOf(operationId: string): string | null {
  const [capability = '', verb = ''] = operationId.split('.');
  const procedures: Record<
    string,
    Record<string, { '~orpc': { meta: { needs: string } } }>
  > = contract;
  return procedures[capability]?.[verb]?.['~orpc'].meta.needs ?? null;
}
