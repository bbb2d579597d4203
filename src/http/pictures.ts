import { createReadStream } from 'node:fs';
import type { FastifyReply } from 'fastify';
import { mediaTypeOf } from './media-types.ts';

/** Sends a stored picture. Its address is its content, so a browser keeps it for ever. */
export function sendPicture(reply: FastifyReply, file: string | null): FastifyReply {
  if (file === null) return reply.code(404).send();
  return reply
    .type(mediaTypeOf(file) ?? 'application/octet-stream')
    .header('cache-control', 'public, max-age=31536000, immutable')
    .send(createReadStream(file));
}
