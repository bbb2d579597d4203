import { describe, expect, test } from 'vitest';
import { createWedge } from '../../../src/renderer/scanner/wedge.ts';
import type { WedgeKey } from '../../../src/renderer/scanner/wedge.ts';

const still = { ctrl: false, alt: false, meta: false, repeat: false, inFigures: false };

/** Types `keys` with `gap` milliseconds between them and answers the codes that were scanned. */
function scans(keys: readonly string[], gap: number, extra: Partial<WedgeKey> = {}): string[] {
  const wedge = createWedge();
  const found: string[] = [];
  keys.forEach((key, index) => {
    const step = wedge.press({ ...still, ...extra, key, at: 1000 + index * gap });
    if (step.kind === 'scan') found.push(step.code);
  });
  return found;
}

const barcode = [...'2000010000017', 'Enter'];

describe('the wedge scanner', () => {
  test.each([1, 10, 50, 80, 100])('is heard at %i ms between keys', (gap) => {
    expect(scans(barcode, gap)).toEqual(['2000010000017']);
  });

  test('is not heard in the keys of a slow typist', () => {
    expect(scans(barcode, 101)).toEqual([]);
  });

  test('may end with Tab', () => {
    expect(scans([...'KPR-01', 'Tab'], 8)).toEqual(['KPR-01']);
  });

  test('needs four characters', () => {
    expect(scans([...'123', 'Enter'], 5)).toEqual([]);
    expect(scans([...'1234', 'Enter'], 5)).toEqual(['1234']);
  });

  test('is told from a person who typed before it', () => {
    const wedge = createWedge();
    wedge.press({ ...still, key: 'k', at: 0 });
    const steps = barcode.map((key, index) => wedge.press({ ...still, key, at: 400 + index * 10 }));
    expect(steps[0]).toEqual({ kind: 'begin' });
    expect(steps.at(-1)).toEqual({ kind: 'scan', code: '2000010000017' });
  });

  test('is not heard where Enter comes late', () => {
    const wedge = createWedge();
    [...'200001'].forEach((key, index) => wedge.press({ ...still, key, at: index * 10 }));
    expect(wedge.press({ ...still, key: 'Enter', at: 400 })).toEqual({ kind: 'none' });
  });

  test('sends capitals with Shift and the group separator with Control', () => {
    const wedge = createWedge();
    const keys: Partial<WedgeKey>[] = [
      { key: 'Shift' },
      { key: 'A' },
      { key: 'b' },
      { key: 'Control', ctrl: true },
      { key: ']', ctrl: true },
      { key: '7' },
      { key: 'Enter' },
    ];
    const steps = keys.map((key, index) =>
      wedge.press({ ...still, key: '', at: index * 10, ...key }),
    );
    expect(steps.at(-1)).toEqual({ kind: 'scan', code: 'Ab\x1d7' });
  });

  test('is not heard in a key that is held down', () => {
    expect(scans([...'11111111', 'Enter'], 30, { repeat: true })).toEqual([]);
  });

  test('is not heard across other keys', () => {
    expect(scans(['1', '2', 'Backspace', '3', '4', 'Enter'], 10)).toEqual([]);
    expect(scans([...'1234', 'Enter'], 10, { ctrl: true })).toEqual([]);
  });

  test('does not take a sum that is typed quickly for a code', () => {
    expect(scans([...'100000', 'Enter'], 70, { inFigures: true })).toEqual([]);
    expect(scans([...'100000', 'Enter'], 10, { inFigures: true })).toEqual(['100000']);
    expect(scans(barcode, 80, { inFigures: true })).toEqual(['2000010000017']);
    expect(scans([...'KP-1001', 'Enter'], 70, { inFigures: true })).toEqual(['KP-1001']);
  });

  test('hears two scans one after the other', () => {
    expect(scans([...barcode, ...barcode], 5)).toEqual(['2000010000017', '2000010000017']);
  });

  test('says that it is busy only in the midst of a scan', () => {
    const wedge = createWedge();
    wedge.press({ ...still, key: '-', at: 0 });
    expect(wedge.isBusy(0)).toBe(false);
    wedge.press({ ...still, key: '1', at: 10 });
    expect(wedge.isBusy(20)).toBe(true);
    expect(wedge.isBusy(200)).toBe(false);
  });

  test('leaves the quantity keys to the cart, however fast they are tapped', () => {
    const wedge = createWedge();
    for (const [index, key] of ['+', '+', '+', '-'].entries()) {
      wedge.press({ ...still, key, at: index * 5 });
      expect(wedge.isBusy(index * 5)).toBe(false);
    }
    wedge.press({ ...still, key: '8', at: 20 });
    expect(wedge.isBusy(20)).toBe(true);
  });
});
