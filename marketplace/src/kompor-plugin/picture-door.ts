import type { IncomingMessage, ServerResponse } from 'node:http';
import type { KomporService } from './kompor-service.ts';
import { PICTURE_BYTES } from './pictures.ts';
import { Refusal } from './refusal.ts';

const PATH = /^\/kompor\/pictures\/([^/?]+)$/u;

/**
 * `PUT /kompor/pictures/{sha256}` with the picture's bytes as the body. Answers 200 `{"status":"stored"|"exists"}`,
 * 400 when the bytes are no picture or not those of the hash, 403 for a wrong key, 413 above 5 MB.
 */
export function pictureDoor(service: () => KomporService | undefined) {
  return async (
    request: IncomingMessage,
    response: ServerResponse,
    next: (error?: unknown) => void,
  ): Promise<void> => {
    const path = 'originalUrl' in request ? String(request.originalUrl) : (request.url ?? '');
    const hash = PATH.exec(path)?.[1];
    if (request.method !== 'PUT' || hash === undefined) return next();
    try {
      const kompor = service();
      if (kompor === undefined) return answer(response, 503, { error: 'STARTING' });
      const showroom = await kompor.enter(request.headers['x-kompor-key']);
      const bytes = await readBody(request);
      if (bytes === undefined) return answer(response, 413, { error: 'TOO_LARGE' });
      const result = await kompor.putPicture(showroom, hash, bytes);
      if (result === 'stored' || result === 'exists')
        return answer(response, 200, { status: result });
      return answer(response, 400, { error: result === 'bad-hash' ? 'BAD_HASH' : 'NO_PICTURE' });
    } catch (error) {
      if (error instanceof Refusal) return answer(response, 403, { error: error.code });
      return next(error);
    }
  };
}

async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > PICTURE_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
