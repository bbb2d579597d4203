import { parseArgs } from 'node:util';
import type { Database } from './database/database.ts';
import { migrate } from './database/migrations.ts';
import { dataFolderOf, openPlace, placeOf } from './database/open.ts';
import { addShowroom, listShowrooms, renewKey } from './kompor-plugin/showrooms.ts';
import { reasonOf } from './reason.ts';

const HELP = `Give showrooms a place in the marketplace; it may be running meanwhile.

  add CODE "NAME"   add a showroom and print its key, once
  new-key CODE      print a new key; the old one stops working
  list              print the showrooms

  --data DIR        the marketplace's data folder (default: data in this package); or KOMPOR_DB for PostgreSQL
  --json            print JSON
`;

const REFUSALS = {
  BAD_CODE: 'The code must be 1 to 32 letters a-z, digits or hyphens.',
  BAD_NAME: 'The name must be 1 to 100 characters.',
  TAKEN: 'There is a showroom of this code already.',
} as const;

process.exitCode = await main().catch((error: unknown) => complain(reasonOf(error)));

async function main(): Promise<number> {
  const options = readOptions();
  if (options === undefined || options.positionals.length === 0 || options.values.help === true) {
    (options?.values.help === true ? process.stdout : process.stderr).write(HELP);
    return options?.values.help === true ? 0 : 2;
  }
  const dataFolder = dataFolderOf(options.values.data);
  const database = openPlace(placeOf(dataFolder, process.env['KOMPOR_DB']));
  try {
    await migrate(database);
    return await run(database, options.positionals, options.values.json === true);
  } finally {
    await database.close();
  }
}

async function run(
  database: Database,
  [verb, code, name]: string[],
  json: boolean,
): Promise<number> {
  if (verb === 'list') {
    const showrooms = (await listShowrooms(database)).map((showroom) => ({
      code: showroom.code,
      name: showroom.name,
    }));
    return say(
      json
        ? JSON.stringify(showrooms)
        : showrooms.map((showroom) => `${showroom.code}\t${showroom.name}`).join('\n'),
    );
  }
  if (verb === 'add' && code !== undefined && name !== undefined) {
    const result = await addShowroom(database, code, name);
    if ('refused' in result) return complain(REFUSALS[result.refused]);
    return say(json ? JSON.stringify({ code, key: result.key }) : result.key);
  }
  if (verb === 'new-key' && code !== undefined) {
    const key = await renewKey(database, code);
    if (key === undefined) return complain('There is no showroom of this code.');
    return say(json ? JSON.stringify({ code, key }) : key);
  }
  process.stderr.write(HELP);
  return 2;
}

function say(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

function complain(text: string): number {
  process.stderr.write(`${text}\n`);
  return 1;
}

function readOptions() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        data: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
  } catch {
    return undefined;
  }
}
