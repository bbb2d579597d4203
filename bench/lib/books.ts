import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const cache = join(import.meta.dirname, '../../node_modules/.cache/kompor-bench');
const kompor = join(import.meta.dirname, '../../src/cli/kompor.ts');

/**
 * A data folder with 50,000 products and `sales` sales, made once by `kompor bench-data` and kept
 * below node_modules: 1,000 sales or 200,000. Copy it before you write into it.
 */
export function booksWith(sales: 1000 | 200_000): string {
  const folder = join(cache, `${sales}`);
  if (existsSync(join(folder, 'kompor.db'))) {
    // Brings what an older program made up to date, so that no measurement pays for it.
    fill(folder, 0, 0);
    return folder;
  }
  const making = `${folder}.making`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  if (sales === 1000) {
    fill(making, 50_000, 1000);
  } else {
    cpSync(booksWith(1000), making, { recursive: true });
    fill(making, 0, 199_000);
  }
  renameSync(making, folder);
  return folder;
}

function fill(folder: string, products: number, sales: number): void {
  if (products + sales > 0) {
    console.log(`(making books: ${products} products, ${sales} sales; once, then kept)`);
  }
  execFileSync(
    process.execPath,
    [kompor, 'bench-data', '--data', folder, '--products', `${products}`, '--sales', `${sales}`],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
}
