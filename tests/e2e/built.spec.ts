import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

test('the screens that are tested are the ones that ship: built for production', () => {
  const folder = join(import.meta.dirname, '../../out/renderer/assets');
  const scripts = globSync('*.js', { cwd: folder });
  expect(scripts.length).toBeGreaterThan(5);
  // A sentence that React says in development only.
  const forDevelopment = scripts.filter((name) =>
    readFileSync(join(folder, name), 'utf8').includes('unique "key" prop'),
  );
  expect(forDevelopment).toEqual([]);
});
