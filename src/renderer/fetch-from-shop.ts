import { ConnectionLost } from './connection-lost.ts';

/**
 * `fetch` that knows a lost connection from other faults: throws `ConnectionLost` where the answer
 * did not arrive whole, for `fetch` throws a plain TypeError then, as our own mistakes do. What the
 * window itself takes back stays an AbortError. A stream is handed on as it comes.
 */
export async function fetchFromShop(request: Request, init?: RequestInit): Promise<Response> {
  try {
    const answer = await fetch(request, init);
    const isStream = answer.headers.get('content-type')?.startsWith('text/event-stream') ?? false;
    if (answer.body === null || isStream) return answer;
    return new Response(await answer.arrayBuffer(), answer);
  } catch (error) {
    if (isTakenBack(init?.signal ?? request.signal)) throw error;
    throw new ConnectionLost(error);
  }
}

function isTakenBack(signal: AbortSignal): boolean {
  const isLate = signal.reason instanceof DOMException && signal.reason.name === 'TimeoutError';
  return signal.aborted && !isLate;
}
