import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { toBuffer } from 'qrcode';
import { describe, expect, it } from 'vitest';
import { readQris } from '../../../src/domain/qris/read-qris.ts';
import { qrisCeiling, withAmount } from '../../../src/domain/qris/with-amount.ts';
import { codeFor25000, codeOf, field, staticCode, staticFields } from './samples.ts';

const run = promisify(execFile);

describe('a QRIS code made for a sale', () => {
  it('is the one the standard asks for, byte for byte', () => {
    expect(withAmount(staticCode, { amount: 25_000, reference: null })).toEqual({
      ok: true,
      text: codeFor25000,
    });
  });

  it("carries the receipt's number as its bill number", () => {
    const text = made(staticCode, { amount: 125_000, reference: 'K1-000123' });
    expect(text).toContain('62130109K1-0001236304');
    expect(readQris(text)).toMatchObject({
      amount: 125_000,
      billNumber: 'K1-000123',
      merchantName: 'KOPERASI CONTOH',
      nmid: 'ID1000000000000',
    });
  });

  it('keeps what the bank wrote beside the bill number, and the order of everything', () => {
    const additional = field('05', 'REF77') + field('01', 'LAMA') + field('07', 'T01');
    const fields = [
      ...staticFields().slice(0, 7),
      { id: '62', value: additional },
      { id: '60', value: 'DESA CONTOH' },
      { id: '64', value: field('00', 'id') + field('01', 'GERAI CONTOH') },
    ];
    const text = made(codeOf(fields), { amount: 7500, reference: 'K2-000009' });
    const kept = field('01', 'K2-000009') + field('05', 'REF77') + field('07', 'T01');
    expect(text).toContain(`5912GERAI CONTOH${field('62', kept)}6011DESA CONTOH64`);
    expect(readQris(text)).toMatchObject({ ok: true, billNumber: 'K2-000009' });
    expect(made(codeOf(fields), { amount: 7500, reference: null })).toContain(
      field('62', additional),
    );
  });

  it('asks for no tip and no fee', () => {
    const tips = ['55', '56', '57'].map((id) => ({ id, value: id === '55' ? '02' : '500' }));
    const text = made(codeOf([...staticFields(), ...tips]), { amount: 1000, reference: null });
    expect(text).toBe(made(codeOf(staticFields()), { amount: 1000, reference: null }));
  });

  it.each([
    ['AMOUNT', { amount: 0, reference: null }],
    ['AMOUNT', { amount: -1, reference: null }],
    ['AMOUNT', { amount: 1000.5, reference: null }],
    ['AMOUNT', { amount: Number.NaN, reference: null }],
    ['OVER_CEILING', { amount: qrisCeiling + 1, reference: null }],
    ['REFERENCE', { amount: 1000, reference: '' }],
    ['REFERENCE', { amount: 1000, reference: 'K1-0000000000000000000001X' }],
    ['REFERENCE', { amount: 1000, reference: 'Nº 1' }],
  ])('is refused as %s for %o', (problem, sale) => {
    expect(withAmount(staticCode, sale)).toEqual({ ok: false, problem });
  });

  it('is refused where the bank left no room for the number', () => {
    const full = codeOf([...staticFields(), { id: '62', value: field('08', 'x'.repeat(90)) }]);
    expect(withAmount(full, { amount: 1000, reference: 'K1-000123' })).toEqual({
      ok: false,
      problem: 'REFERENCE',
    });
    expect(withAmount(full, { amount: 1000, reference: null })).toMatchObject({ ok: true });
  });

  it('is never made of a code that is not a sound static one', () => {
    expect(withAmount(codeFor25000, { amount: 1, reference: null })).toEqual({
      ok: false,
      problem: 'IS_DYNAMIC',
    });
    expect(withAmount('bukan QRIS', { amount: 1, reference: null })).toEqual({
      ok: false,
      problem: 'TOO_SHORT',
    });
  });

  it('says what was meant and leaves every other field alone, whatever the static code', () => {
    fc.assert(
      fc.property(staticCodes, sales, ({ text: given, name, unit }, sale) => {
        const text = made(given, sale);
        const read = readQris(text);
        expect(read).toMatchObject({
          ok: true,
          isDynamic: true,
          amount: sale.amount,
          merchantName: name.trim(),
          billNumber: sale.reference,
        });
        const others = (code: string) => {
          const found = readQris(code);
          if (!found.ok) throw new Error(`${found.problem}: ${code}`);
          expect(found.parsed.unit).toBe(unit);
          return found.parsed.fields
            .filter(({ id }) => !['01', '54', '55', '56', '57', '62', '63'].includes(id))
            .map(({ raw }) => raw);
        };
        expect(others(text)).toEqual(others(given));
      }),
      { numRuns: 4000 },
    );
  });

  it('is read back by an independent reader as it was meant', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kompor-qris-'));
    try {
      const texts = [
        codeFor25000,
        made(staticCode, { amount: qrisCeiling, reference: 'K1-000123' }),
        made(staticCode, { amount: 1, reference: null }),
      ];
      for (const [index, text] of texts.entries()) {
        const file = join(folder, `${index}.png`);
        await writeFile(file, await toBuffer(text, { errorCorrectionLevel: 'M', scale: 4 }));
        const { stdout } = await run('zbarimg', ['--quiet', '--raw', file]);
        expect(stdout.trim()).toBe(text);
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

const sales = fc.record({
  amount: fc.integer({ min: 1, max: qrisCeiling }),
  reference: fc.option(fc.stringMatching(/^[A-Z0-9][A-Z0-9-]{0,24}$/)),
});

/** Static codes as banks write them: names in any script, extra fields, lengths of either unit. */
const staticCodes = fc
  .record({
    name: fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 15 })
      .filter((name) => name.trim() !== '' && name.isWellFormed() && Buffer.byteLength(name) < 99),
    tip: fc.boolean(),
    additional: fc.boolean(),
    countsBytes: fc.boolean(),
  })
  .map(({ name, tip, additional, countsBytes }) => {
    const isPlain = Buffer.byteLength(name) === [...name].length;
    const unit = countsBytes && !isPlain ? ('bytes' as const) : ('characters' as const);
    const fields = staticFields().map((one) => (one.id === '59' ? { id: '59', value: name } : one));
    if (tip) fields.push({ id: '55', value: '01' });
    if (additional) fields.push({ id: '62', value: field('07', 'K1') });
    return { text: codeOf(fields, unit), name, unit };
  });

function made(text: string, sale: { amount: number; reference: string | null }): string {
  const result = withAmount(text, sale);
  if (!result.ok) throw new Error(`${result.problem}: ${text}`);
  return result.text;
}
