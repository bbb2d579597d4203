import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cashSteps,
  dueInCash,
  roundCash,
  settle,
  tenderKinds,
} from '../../../src/domain/tenders/tenders.ts';
import type { TenderInput, TenderKind } from '../../../src/domain/tenders/tenders.ts';

const step = fc.constantFrom(...cashSteps);
const total = fc.integer({ min: 0, max: 3_000_000 });
const pay = (kind: TenderKind, amount: number, reference = ''): TenderInput => ({
  kind,
  amount,
  reference,
});
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);
const inOthers = (tenders: readonly TenderInput[]) =>
  sumOf(tenders.filter((one) => one.kind !== 'cash').map((one) => one.amount));

/** Tenders that often, not always, pay the total: parts of it and now and then too much cash. */
const sales = fc
  .tuple(
    total,
    step,
    fc.array(fc.tuple(fc.constantFrom(...tenderKinds), fc.nat(100)), { maxLength: 4 }),
  )
  .chain(([due, cashStep, shares]) => {
    const tenders = shares.map(([kind, percent]) => pay(kind, Math.floor((due * percent) / 100)));
    const missing = Math.max(0, due - sumOf(tenders.map((one) => one.amount)));
    return fc.record({
      total: fc.constant(due),
      cashStep: fc.constant(cashStep),
      tenders: fc
        .tuple(fc.constantFrom(...tenderKinds), fc.constantFrom(0, -40, 60, 5000))
        .map(([kind, more]) => [...tenders, pay(kind, Math.max(0, missing + more))]),
    });
  });

describe('cash rounding', () => {
  it('goes to the nearest step, half a step up', () => {
    expect([49, 50, 149, 150].map((due) => roundCash(due, 100))).toEqual([0, 100, 100, 200]);
    expect([249, 250, 12_749, 12_750].map((due) => roundCash(due, 500))).toEqual([
      0, 500, 12_500, 13_000,
    ]);
    fc.assert(
      fc.property(total, step, (due, to) => {
        const rounded = roundCash(due, to);
        expect(rounded % (to || 1)).toBe(0);
        expect(rounded - due).toBeLessThanOrEqual(to / 2);
        expect(due - rounded).toBeLessThanOrEqual(to === 0 ? 0 : to / 2 - 1);
      }),
      { numRuns: 3000 },
    );
  });

  it('is of what the other tenders leave', () => {
    expect(dueInCash(73_540, 0, 100)).toBe(73_500);
    expect(dueInCash(73_540, 20_020, 100)).toBe(53_500);
    expect(dueInCash(73_540, 80_000, 100)).toBe(0);
  });
});

describe('a sale that is paid', () => {
  it('is paid exactly: its parts are the total and the rounding, its change the cash too much', () => {
    let paid = 0;
    fc.assert(
      fc.property(sales, (sale) => {
        const settled = settle(sale);
        if (!settled.ok) return;
        paid += 1;
        const { parts, rounding, tendered, change } = settled;
        expect(sumOf(parts.map((part) => part.amount))).toBe(sale.total + rounding);
        expect(sumOf(parts.map((part) => part.tendered))).toBe(tendered);
        expect(sumOf(parts.map((part) => part.change))).toBe(change);
        expect(change).toBe(tendered - sale.total - rounding);
        for (const part of parts) {
          expect(part.amount).toBe(part.tendered - part.change);
          expect(Math.min(part.amount, part.change)).toBeGreaterThanOrEqual(0);
          if (part.kind !== 'cash') expect(part.change).toBe(0);
        }
        if (!parts.some((part) => part.kind === 'cash')) expect(rounding).toBe(0);
        expect(Math.abs(rounding)).toBeLessThanOrEqual(sale.cashStep / 2);
      }),
      { numRuns: 8000 },
    );
    expect(paid).toBeGreaterThan(1000);
  });

  it('is refused for one reason, with the rupiah that mend it', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(sales, (sale) => {
        const settled = settle(sale);
        if (settled.ok) return;
        seen.add(settled.problem);
        const { tenders } = sale;
        if (settled.problem === 'SHORT') {
          expect(settled.amount).toBeGreaterThan(0);
          const cash = tenders.find((one) => one.kind === 'cash');
          const others = tenders.filter((one) => one.kind !== 'cash');
          const more = cash
            ? [...others, pay('cash', cash.amount + settled.amount)]
            : [...others, pay('transfer', settled.amount)];
          const mended = settle({ ...sale, tenders: more });
          expect(mended).toMatchObject({ ok: true, change: 0 });
        }
        if (settled.problem === 'OVER') {
          const over = Math.max(inOthers(tenders) - sale.total, 0);
          const cash = sumOf(tenders.map((one) => one.amount)) - inOthers(tenders);
          expect(settled.amount).toBe(over || cash);
        }
        if (settled.problem === 'TWO_CASH') {
          expect(tenders.filter((one) => one.kind === 'cash').length).toBeGreaterThan(1);
        }
      }),
      { numRuns: 8000 },
    );
    expect([...seen].sort()).toEqual(['EMPTY_TENDER', 'OVER', 'SHORT', 'TWO_CASH']);
  });

  it('gives no change that nobody gets: a barcode stands in the field for cash', () => {
    const inCash = (amount: number) =>
      settle({ total: 12_500, tenders: [pay('cash', amount)], cashStep: 0 });
    expect(inCash(10_012_500)).toMatchObject({ ok: true, change: 10_000_000 });
    expect(inCash(899_000_000_501)).toEqual({
      ok: false,
      problem: 'OVER',
      amount: 899_000_000_501 - 12_500,
    });
  });

  it('in cash alone is rounded, and the rounded sum is what counts', () => {
    const inCash = (amount: number, sum = 73_540) =>
      settle({ total: sum, tenders: [pay('cash', amount)], cashStep: 100 });
    expect(inCash(100_000)).toMatchObject({ ok: true, rounding: -40, change: 26_500 });
    expect(inCash(73_500)).toMatchObject({ ok: true, rounding: -40, change: 0 });
    expect(inCash(73_540)).toMatchObject({ ok: true, rounding: -40, change: 40 });
    expect(inCash(73_560, 73_560)).toEqual({ ok: false, problem: 'SHORT', amount: 40 });
  });

  it('in part by QRIS rounds the part in cash only', () => {
    const tenders = [pay('qris', 20_000, '4711'), pay('cash', 60_000)];
    expect(settle({ total: 73_540, tenders, cashStep: 500 })).toEqual({
      ok: true,
      rounding: -40,
      tendered: 80_000,
      change: 6500,
      parts: [
        { kind: 'qris', amount: 20_000, tendered: 20_000, change: 0, reference: '4711' },
        { kind: 'cash', amount: 53_500, tendered: 60_000, change: 6500, reference: '' },
      ],
    });
  });

  it('without cash is not rounded', () => {
    const tenders = [pay('qris', 73_540)];
    expect(settle({ total: 73_540, tenders, cashStep: 500 })).toMatchObject({ rounding: 0 });
  });

  it('of nothing needs no tender, and takes none', () => {
    const nothing = { ok: true, rounding: 0, tendered: 0, change: 0, parts: [] };
    expect(settle({ total: 0, tenders: [], cashStep: 100 })).toEqual(nothing);
    expect(settle({ total: 0, tenders: [pay('cash', 0)], cashStep: 100 })).toEqual(nothing);
    const cash = settle({ total: 0, tenders: [pay('cash', 5000)], cashStep: 100 });
    expect(cash).toEqual({ ok: false, problem: 'OVER', amount: 5000 });
  });

  it('of less than half a step is paid by a cash tender of nothing', () => {
    const settled = settle({ total: 40, tenders: [pay('cash', 0)], cashStep: 100 });
    expect(settled).toMatchObject({ ok: true, rounding: -40, tendered: 0, change: 0 });
    expect(settle({ total: 40, tenders: [], cashStep: 100 })).toMatchObject({ problem: 'SHORT' });
  });
});
