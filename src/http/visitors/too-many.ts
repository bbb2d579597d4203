import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Whether this request is one more than a limit allows its address. It counts as asked for. */
export async function isTooMany(
  limit: ReturnType<FastifyInstance['createRateLimit']>,
  request: FastifyRequest,
): Promise<boolean> {
  const answer = await limit(request);
  return !answer.isAllowed && answer.isExceeded;
}
