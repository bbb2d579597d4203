import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';
import { describe, expect, inject, it } from 'vitest';
import { DATABASES } from './support/databases.ts';
import { newShowroom, product, sale, ShowroomClient } from './support/showroom.ts';

const run = promisify(execFile);
const SHOWROOM = join(import.meta.dirname, '../src/showroom.ts');

describe.each(DATABASES)('keys of showrooms on %s', (database) => {
  it('lets nobody in with a wrong key, another showroom’s secret, or none', async () => {
    const showroom = await newShowroom(database);
    const other = await newShowroom(database);
    const [code, secret] = showroom.key.split('.') as [string, string];
    const wrong = [
      `${code}.${secret.slice(0, -1)}`,
      `${other.code}.${secret}`,
      `${code}.`,
      code,
      secret,
      `.${secret}`,
      `' OR 1=1 --.${secret}`,
      '',
    ];
    for (const key of wrong) {
      const stranger = new ShowroomClient(showroom.address, key);
      const { data, errors } = await stranger.ask('{ komporShowroom { code } }');
      expect(data).toBeNull();
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN_SHOWROOM');
      const sold = await stranger.ask(
        'mutation ($sales: [KomporSaleInput!]!) { recordKomporSales(sales: $sales) { status } }',
        { sales: [sale('s-1', [[null, 1_000]])] },
      );
      expect(sold.errors?.[0]?.extensions.code).toBe('FORBIDDEN_SHOWROOM');
    }
    expect((await showroom.describe()).sales).toBe(0);
  });

  it('adds a showroom by command while the marketplace runs, and shows its key once', async () => {
    const code = `perintah-${process.pid}-${database}`;
    const added = await command('add', code, 'Gerai "Perintah"');
    const key = added.stdout.trim();
    expect(key.startsWith(`${code}.`)).toBe(true);
    const showroom = new ShowroomClient(inject(database).address, key);
    expect(await showroom.describe()).toEqual({
      code,
      name: 'Gerai "Perintah"',
      stockLocation: `Gerai "Perintah" (${code})`,
      products: 0,
      sales: 0,
    });
    await showroom.putProducts([product(`${code}-1`)]);
    await expect(command('add', code, 'Lagi')).rejects.toMatchObject({ code: 1 });
    await expect(command('add', 'Huruf Besar', 'Gerai')).rejects.toMatchObject({ code: 1 });
    await expect(command('tambah')).rejects.toMatchObject({ code: 2 });

    const listed = JSON.parse((await command('list', '--json')).stdout) as { code: string }[];
    expect(listed.map((each) => each.code)).toContain(code);
    expect(JSON.stringify(listed)).not.toContain(key.split('.')[1]);

    const renewed = (await command('new-key', code)).stdout.trim();
    expect((await showroom.ask('{ komporShowroom { code } }')).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN_SHOWROOM',
    );
    expect((await new ShowroomClient(showroom.address, renewed).describe()).products).toBe(1);
  });

  it('takes products while showrooms are being added from another process', async () => {
    const showroom = await newShowroom(database);
    const products = Array.from({ length: 40 }, (_, index) => product(`${showroom.code}-${index}`));
    let busy = true;
    const adding = (async () => {
      let count = 0;
      for (; busy; count += 1) {
        await newShowroom(database);
        // Adding one never leaves this thread on SQLite, and the answer must get in.
        await setImmediate();
      }
      return count;
    })();
    const results = await showroom.putProducts(products).finally(() => (busy = false));
    expect(await adding).toBeGreaterThan(0);
    expect(results.every((result) => result.status === 'ACCEPTED')).toBe(true);
  });

  it('keeps its own secrets for the eyes of its owner only', () => {
    const { dataFolder, superadmin } = inject(database);
    expect(statSync(join(dataFolder, 'secrets.json')).mode & 0o777).toBe(0o600);
    expect(superadmin.password.length).toBeGreaterThanOrEqual(24);
  });

  function command(...words: string[]): Promise<{ stdout: string }> {
    const { dataFolder, databaseUrl } = inject(database);
    return run(process.execPath, [SHOWROOM, ...words, '--data', dataFolder], {
      env: { ...process.env, KOMPOR_DB: databaseUrl },
    });
  }
});
