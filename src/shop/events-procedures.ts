import type { Events } from './events.ts';
import { os } from './implement.ts';

export const eventsProcedures = ({ events, version }: { events: Events; version: string }) => ({
  stream: os.events.stream.handler(async function* ({ signal }) {
    // Subscribed before the greeting, so that nothing between the two is missed.
    const stream = events.subscribe(signal);
    yield { type: 'hello' as const, version };
    yield* stream;
  }),
});
