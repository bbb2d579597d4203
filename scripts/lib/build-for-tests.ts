import { ensureBundle } from './bundles.ts';

/** Playwright's global set-up: the tests look at what the sources say now. */
export default async function buildForTests(): Promise<void> {
  if (!(await ensureBundle('web'))) throw new Error('the screens could not be built');
}
