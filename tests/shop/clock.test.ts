import { validate, version } from 'uuid';
import { describe, expect, it, vi } from 'vitest';
import { newId } from '../../src/shop/clock.ts';

describe('an id', () => {
  it('is a UUIDv7, always another, and always after the one before', () => {
    const ids = Array.from({ length: 5000 }, newId);
    expect(ids.every((id) => validate(id) && version(id) === 7)).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(ids);
  });

  it('comes after the one before even when the machine is set to an earlier time', () => {
    const before = newId();
    vi.useFakeTimers({ now: Date.now() - 3_600_000 });
    try {
      expect(newId() > before).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });
});
