import { ensureMarketplacePackages } from './lib/marketplace-packages.ts';
import { hand } from './lib/process.ts';

if (!(await ensureMarketplacePackages())) process.exit(1);
const given = process.argv.slice(2);
const sample = given.includes('--sample') ? [] : ['--sample'];
process.exitCode = await hand('npm', [
  'start',
  '--silent',
  '--prefix',
  'marketplace',
  '--',
  ...sample,
  ...given,
]);
