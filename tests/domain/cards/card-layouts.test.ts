import { describe, expect, it } from 'vitest';
import {
  perSheet,
  sheetDesigns,
  sheetLayout,
  sheetPapers,
} from '../../../src/domain/cards/card-layouts.ts';

describe('a sheet of cards', () => {
  it.each([
    ['shelf', 'a4', 8],
    ['shelf', 'a5', 4],
    ['table', 'a4', 4],
    ['table', 'a5', 2],
    ['tag', 'a4', 12],
    ['tag', 'a5', 6],
    ['label', 'a4', 30],
    ['label', 'a5', 15],
    ['portrait', 'a4', 2],
    ['portrait', 'a5', 1],
  ] as const)('of %s on %s holds %i', (design, paper, fit) => {
    expect(perSheet(sheetLayout(design, paper))).toBe(fit);
  });

  it('leaves room at every edge for the marks to cut at', () => {
    for (const design of sheetDesigns) {
      for (const paper of sheetPapers) {
        const { page, card, across, down } = sheetLayout(design, paper);
        expect(page.width - across * card.width).toBeGreaterThanOrEqual(9);
        expect(page.height - down * card.height).toBeGreaterThanOrEqual(9);
      }
    }
  });
});
