import module from 'node:module';
import { parseArgs } from 'node:util';
import { reasonOf } from './reason.ts';

const HELP = `Start the marketplace.

  --port N     listen on this port (default 3310; 0 for any free one)
  --host H     listen on this address (default 127.0.0.1)
  --data DIR   keep everything in this folder (default: data in this package)
  --sample     with the showroom of the sample, whose key is printed
  --upgrade    let a newer Vendure change the tables; back them up first
  --json       print the address and the keys as one line of JSON

  KOMPOR_DB=postgres://name:password@host/database keeps the books in PostgreSQL instead of SQLite.
  KOMPOR_STOREFRONT=https://toko.contoh.id/produk/{slug} sends whoever scans a product card there.
  KOMPOR_LOG=error|warn|info|verbose says how much is written to standard error.
`;

/** For trying out only: everybody may know it. */
const SAMPLE = { key: 'sukamaju.kunci-contoh-hanya-untuk-percobaan', name: 'Gerai Suka Maju' };

module.enableCompileCache?.();
// Vendure would report to its makers once a day.
process.env['VENDURE_DISABLE_TELEMETRY'] = 'true';

const options = readOptions();
if (options === undefined) {
  process.stderr.write(HELP);
  process.exitCode = 2;
} else if (options.help === true) {
  process.stdout.write(HELP);
} else {
  await start(options).catch((error: unknown) => {
    process.stderr.write(`The marketplace cannot start: ${reasonOf(error)}\n`);
    process.exit(1);
  });
}

async function start(wish: NonNullable<typeof options>): Promise<void> {
  // Loaded only now, so that the compile cache and the environment are in place before Vendure is read.
  const { startMarketplace } = await import('./server.ts');
  const { dataFolderOf, placeOf } = await import('./database/open.ts');
  const dataFolder = dataFolderOf(wish.data);
  const sample = wish.sample === true;
  const marketplace = await startMarketplace({
    host: wish.host,
    port: Number(wish.port),
    dataFolder,
    place: placeOf(dataFolder, process.env['KOMPOR_DB']),
    ...(sample ? { showroom: SAMPLE } : {}),
    upgrade: wish.upgrade,
    logLevel: process.env['KOMPOR_LOG'],
    storefront: process.env['KOMPOR_STOREFRONT'],
  });

  const showrooms = sample ? [{ code: 'sukamaju', key: SAMPLE.key }] : [];
  if (wish.json === true) {
    const superadmin = sample ? { superadmin: marketplace.superadmin } : {};
    process.stdout.write(
      `${JSON.stringify({ address: marketplace.address, showrooms, ...superadmin })}\n`,
    );
  } else {
    const keys = showrooms
      .map((showroom) => `  gerai ${showroom.code}, kunci ${showroom.key}`)
      .join('');
    process.stdout.write(`Pasar daring: ${marketplace.address}${keys}\n`);
  }
  if (marketplace.fresh) {
    const { identifier, password } = marketplace.superadmin;
    process.stderr.write(
      `Admin ${identifier}, kata sandi ${password} (ada di ${dataFolder}/secrets.json)\n`,
    );
  }

  // Kept now rather than at the end, which a power cut may spare.
  module.flushCompileCache?.();

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void marketplace.close().finally(() => process.exit(0));
    });
  }
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '3310' },
        host: { type: 'string', default: '127.0.0.1' },
        data: { type: 'string' },
        upgrade: { type: 'boolean' },
        sample: { type: 'boolean' },
        json: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
    return /^\d{1,5}$/u.test(values.port) ? values : undefined;
  } catch {
    return undefined;
  }
}
