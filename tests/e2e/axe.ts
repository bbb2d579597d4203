import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The axe that the builder has of its own. */
const axeSource = readFileSync(
  createRequire(import.meta.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
);

/**
 * What axe finds wrong with the page as it stands: the rule and the elements that break it. `rules`
 * narrows the search.
 */
export async function findFaults(page: Page, rules?: string[]): Promise<string[]> {
  await endOfMotion(page);
  await bringAxe(page);
  // The builder would bring all of axe twice for each look: nearly as much work as to look.
  const axe = new AxeBuilder({ page, axeSource: 'undefined' })
    // All that we show is in one frame; the other mode opens a page of its own for each look.
    .setLegacyMode()
    // What is in order is not told: it takes longer to describe than to find.
    .options({ resultTypes: ['violations'] })
    // The tiles of the shelf are alike, as are the rows of a long list: six of them stand for all.
    .exclude('.shelf-goods li:nth-child(n+7)')
    .exclude('.products li:nth-child(n+7)')
    .exclude('.audit-entry:nth-child(n+7)');
  const { violations } = await (rules === undefined ? axe : axe.withRules(rules)).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

/** Brings axe into the page unless an earlier look has. */
async function bringAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
}

/** Colours half-way through an animation are nobody's reading. What turns for ever is not waited for. */
async function endOfMotion(page: Page): Promise<void> {
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter((one) => one.effect?.getComputedTiming().endTime !== Infinity)
        .map((one) => one.finished.catch(() => null)),
    ),
  );
}
