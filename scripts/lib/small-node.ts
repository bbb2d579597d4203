/**
 * With these V8 keeps the shop small on an old PC: a small nursery, since answers live briefly, and
 * one helper thread, since each holds memory of its own. `npm run kompor` says the same.
 */
export const smallNode = ['--max-semi-space-size=2', '--v8-pool-size=1'];
