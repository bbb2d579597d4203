import { run as cards } from './cards.ts';
import { run as growth } from './growth.ts';
import { run as sale } from './sale.ts';
import { run as scan } from './scan.ts';
import { run as search } from './search.ts';
import { run as start } from './start.ts';
import { run as visitors } from './visitors.ts';

/** `npm run bench`: all of them; `npm run bench -- sale scan`: only these. */
const benches = { sale, search, growth, start, scan, cards, visitors };
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(
    `no such bench: ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}`,
  );
  process.exit(2);
}
for (const [name, run] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n# ${name}`);
  await run();
}
