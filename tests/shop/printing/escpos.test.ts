import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutReceipt } from '../../../src/domain/receipt/layout.ts';
import { dotsOf } from '../../../src/domain/receipt/receipt.ts';
import type { Receipt } from '../../../src/domain/receipt/receipt.ts';
import { toEscpos } from '../../../src/shop/printing/escpos.ts';
import { anyPaper, anyReceipt } from '../../domain/receipt/receipt-arbitraries.ts';
import { sampleReceipt } from '../../domain/receipt/sample-receipt.ts';
import { readEscpos, toPbm } from './escpos-reader.ts';
import type { Raster } from './escpos-reader.ts';

function printed(receipt: Receipt, openDrawer = false) {
  return readEscpos(Buffer.concat(toEscpos(receipt, { openDrawer })));
}

function onPaper(receipt: Receipt) {
  return printed(receipt).lines.map((line) => ('raster' in line ? 'QR' : line.text));
}

function expected(receipt: Receipt) {
  const lines = receipt.lines.map((line) => {
    if (line.kind === 'rule') return '-'.repeat(receipt.columns);
    if (line.kind === 'feed') return '';
    if (line.kind === 'qr') return 'QR';
    const free = receipt.columns - line.text.length * line.size;
    return line.align === 'center' ? ' '.repeat(free >> 1) + line.text : line.text;
  });
  return [...lines, '', '', '', ''];
}

function readByZbar(raster: Raster): string {
  const folder = mkdtempSync(join(tmpdir(), 'kompor-qr-'));
  try {
    const file = join(folder, 'qr.pbm');
    writeFileSync(file, toPbm(raster));
    return execFileSync('zbarimg', ['--quiet', '--raw', file], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the bytes of a receipt', () => {
  it.each([58, 80] as const)('say on %i mm what the layout says, line by line', (paper) => {
    const receipt = layoutReceipt(sampleReceipt, paper);
    expect(onPaper(receipt)).toEqual(expected(receipt));
  });

  it('print name and total bold in double size, and the rest plainly', () => {
    const lines = printed(layoutReceipt(sampleReceipt, 80)).lines;
    const style = (part: string) =>
      lines.find((line) => 'text' in line && line.text.includes(part));
    expect(style('Gerai')).toMatchObject({ bold: true, size: 2 });
    expect(style('TOTAL')).toMatchObject({ bold: true, size: 2 });
    expect(style('Tunai')).toMatchObject({ bold: false, size: 1 });
  });

  it('open the drawer only where asked, by the pulse that drawers know', () => {
    const receipt = layoutReceipt(sampleReceipt, 58);
    expect(printed(receipt, true).drawerOpened).toBe(true);
    expect(printed(receipt, false).drawerOpened).toBe(false);
    const bytes = Buffer.concat(toEscpos(receipt, { openDrawer: true }));
    expect(bytes.includes(Buffer.from('1b700032fa', 'hex'))).toBe(true);
  });

  it('end with a cut, and with nothing behind it that would feed paper', () => {
    const bytes = Buffer.concat(toEscpos(layoutReceipt(sampleReceipt, 80), { openDrawer: false }));
    expect(bytes.subarray(-3).toString('hex')).toBe('1d5601');
  });

  it.each([58, 80] as const)('carry a QR on %i mm that another program reads', (paper) => {
    const rasters = printed(layoutReceipt(sampleReceipt, paper)).lines.filter((l) => 'raster' in l);
    const [line] = rasters;
    expect(rasters).toHaveLength(1);
    if (line === undefined) throw new Error('no raster');
    expect(line.raster.width).toBeLessThanOrEqual(dotsOf[paper]);
    expect(readByZbar(line.raster)).toBe('K1-000123');
  });

  it('hold no command but the layout’s own, whatever names and numbers hold', () => {
    const known = new Set(printed(layoutReceipt(sampleReceipt, 58)).commands);
    fc.assert(
      fc.property(anyReceipt, anyPaper, (data, paper) => {
        const receipt = layoutReceipt({ ...data, receiptNumber: 'K1-000123' }, paper);
        const bytes = printed(receipt);
        expect(bytes.lines.map((l) => ('raster' in l ? 'QR' : l.text))).toEqual(expected(receipt));
        expect(bytes.commands.filter((command) => !known.has(command))).toEqual([]);
        expect(bytes.drawerOpened).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('come in parts that each end with a whole line', () => {
    const receipt = layoutReceipt(sampleReceipt, 58);
    const parts = toEscpos(receipt, { openDrawer: false });
    let lines = 0;
    for (const part of parts) lines += readEscpos(part).lines.length;
    expect(lines).toBe(expected(receipt).length);
  });
});
