import { spawn } from 'node:child_process';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { appendOnlyTables } from '../../../src/shop/storage/append-only.ts';
import { quickCheck } from '../../../src/shop/storage/quick-check.ts';
import { StorageError } from '../../../src/shop/storage/storage-error.ts';
import { openStore } from '../../../src/shop/storage/store.ts';
import { addProduct, emptyShop, fillCart, payCash, tempFolder } from '../../support/shop.ts';

function faultOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof StorageError) return error.code;
    throw error;
  }
  return 'none';
}

describe('the data folder', () => {
  it('is made where it does not exist', () => {
    const store = openStore(join(tempFolder(), 'desa', 'gerai'));
    onTestFinished(() => {
      store.close();
    });
    expect(store.db.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(store.db.pragma('synchronous', { simple: true })).toBe(2);
  });

  it('is closed to other people of this computer', () => {
    const folder = join(tempFolder(), 'gerai');
    openStore(folder).close();
    expect(statSync(folder).mode & 0o077).toBe(0);
  });

  it('is refused while another has it, and free again once that one has closed', () => {
    const folder = tempFolder();
    const first = openStore(folder);
    expect(faultOf(() => openStore(folder))).toBe('IN_USE');
    first.close();
    openStore(folder).close();
  });

  it('is free again after the program that had it was killed, and says that its end was unclean', async () => {
    const folder = tempFolder();
    const file = join(import.meta.dirname, '../../../src/shop/storage/store.ts');
    const child = spawn(
      process.execPath,
      [
        '-e',
        `import(${JSON.stringify(file)}).then((m) => { m.openStore(${JSON.stringify(folder)}); console.log('open'); setInterval(() => {}, 1000); })`,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    onTestFinished(() => {
      child.kill('SIGKILL');
    });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    expect(faultOf(() => openStore(folder))).toBe('IN_USE');
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
    const store = openStore(folder);
    expect(store.uncleanEnd).toBe(true);
    store.close();
    const again = openStore(folder);
    expect(again.uncleanEnd).toBe(false);
    again.close();
  });

  it('that lies inside a file is refused', () => {
    const file = join(tempFolder(), 'berkas');
    writeFileSync(file, 'bukan folder');
    expect(faultOf(() => openStore(join(file, 'data')))).toBe('NOT_A_FOLDER');
  });

  it('with a file that is no database is refused and the file is left as it was', () => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'kompor.db'), 'ini bukan basis data, '.repeat(400));
    expect(faultOf(() => openStore(folder))).toBe('UNREADABLE');
    expect(faultOf(() => openStore(folder))).toBe('UNREADABLE');
  });

  it('written by a newer program is refused', () => {
    const folder = tempFolder();
    openStore(folder).close();
    const db = new Database(join(folder, 'kompor.db'));
    db.pragma('user_version = 999');
    db.close();
    expect(faultOf(() => openStore(folder))).toBe('TOO_NEW');
  });

  it('passes the quick check that follows an unclean end', () => {
    const folder = tempFolder();
    const store = openStore(folder);
    store.close();
    expect(quickCheck(store.file)).toBe('ok');
  });
});

describe('the books', () => {
  it('refuse to change or lose a row of anything that is append-only', async () => {
    const shop = await emptyShop();
    const productId = await addProduct(shop);
    await fillCart(shop, [{ productId }]);
    await payCash(shop);
    const { db } = shop.shop.store;
    db.pragma('foreign_keys = OFF');
    db.pragma('ignore_check_constraints = ON');
    for (const table of appendOnlyTables) {
      const columns = db.pragma(`table_info(${table})`) as { name: string; type: string }[];
      const filler = columns.map(({ type }) => (type === 'INTEGER' ? 999 : '{}'));
      const row = `INSERT INTO ${table} VALUES (${filler.map(() => '?').join(', ')})`;
      db.prepare(row).run(...filler);
      const name = columns[0]?.name ?? '';
      expect(() => db.prepare(`UPDATE ${table} SET ${name} = ${name}`).run(), table).toThrow(
        'append-only',
      );
      expect(() => db.prepare(`DELETE FROM ${table}`).run(), table).toThrow('append-only');
    }
  });

  it('are STRICT tables throughout', async () => {
    const { shop } = await emptyShop();
    const loose = shop.store.db
      .prepare<[], { name: string }>(
        `SELECT name FROM pragma_table_list
         WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'`,
      )
      .all();
    expect(loose).toEqual([]);
  });
});
