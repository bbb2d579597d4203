import { ensureBundle } from './lib/bundles.ts';

/** Builds the screens that `kompor serve` serves, where they are missing or old. */
process.exitCode = (await ensureBundle('web')) ? 0 : 1;
