import type { Archive } from './zip.ts';
import { attribute, piecesOfXml } from './xml.ts';

/** What the cells of every sheet refer to. */
export interface Workbook {
  /** The paths of the sheets, in the order of their tabs. */
  sheets: string[];
  strings: string[];
  /** By a cell's style: how its number is meant. */
  styles: NumberStyle[];
}

/** `zeros`: shown with at least that many digits, as `00012`. */
export type NumberStyle = { kind: 'plain' } | { kind: 'date' } | { kind: 'zeros'; digits: number };

/** Reads what stands around the sheets (ECMA-376 part 1, 18.2, 18.4 and 18.8). */
export function readWorkbook(archive: Archive): Workbook {
  return {
    sheets: sheetsOf(archive),
    strings: archive.has('xl/sharedStrings.xml')
      ? stringsIn(archive.text('xl/sharedStrings.xml'))
      : [],
    styles: archive.has('xl/styles.xml') ? stylesIn(archive.text('xl/styles.xml')) : [],
  };
}

function sheetsOf(archive: Archive): string[] {
  const targets = new Map<string, string>();
  for (const piece of piecesOfXml(archive.text('xl/_rels/workbook.xml.rels'))) {
    if (piece.kind !== 'open' || piece.name !== 'Relationship') continue;
    const target = attribute(piece.attributes, 'Target') ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    targets.set(attribute(piece.attributes, 'Id') ?? '', path);
  }
  const sheets: string[] = [];
  for (const piece of piecesOfXml(archive.text('xl/workbook.xml'))) {
    if (piece.kind !== 'open' || piece.name !== 'sheet') continue;
    const path = targets.get(/:id\s*=\s*["']([^"']*)/.exec(piece.attributes)?.[1] ?? '');
    if (path !== undefined && archive.has(path)) sheets.push(path);
  }
  return sheets;
}

function stringsIn(xml: string): string[] {
  const strings: string[] = [];
  const text = createTextCollector();
  for (const piece of piecesOfXml(xml)) {
    text.see(piece);
    if (piece.kind === 'close' && piece.name === 'si') strings.push(text.take());
  }
  return strings;
}

export interface TextCollector {
  see(piece: ReturnType<typeof piecesOfXml> extends Generator<infer P, void> ? P : never): void;
  take(): string;
}

/** Joins the runs of a rich text; readings in another script (rPh) are not part of it. */
export function createTextCollector(): TextCollector {
  let text = '';
  let inText = false;
  let inReading = false;
  return {
    see: (piece) => {
      if (piece.kind === 'text') {
        if (inText && !inReading) text += piece.text;
      } else if (piece.name === 't') inText = piece.kind === 'open';
      else if (piece.name === 'rPh') inReading = piece.kind === 'open';
    },
    take: () => {
      const whole = unescaped(text);
      text = '';
      return whole;
    },
  };
}

/** Excel writes characters that XML cannot hold as `_x000B_`. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replaceAll(/_x([\dA-Fa-f]{4})_/g, (_whole, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

function stylesIn(xml: string): NumberStyle[] {
  const formats = new Map<number, string>();
  const styles: NumberStyle[] = [];
  let inCells = false;
  for (const piece of piecesOfXml(xml)) {
    if (piece.kind === 'text') continue;
    if (piece.name === 'cellXfs') inCells = piece.kind === 'open';
    if (piece.kind !== 'open') continue;
    const number = Number(attribute(piece.attributes, 'numFmtId') ?? '0');
    if (piece.name === 'numFmt') {
      formats.set(number, attribute(piece.attributes, 'formatCode') ?? '');
    } else if (piece.name === 'xf' && inCells) styles.push(styleOf(number, formats.get(number)));
  }
  return styles;
}

function styleOf(number: number, code: string | undefined): NumberStyle {
  if (code === undefined) return isBuiltInDate(number) ? { kind: 'date' } : { kind: 'plain' };
  if (/^0{2,}$/.test(code)) return { kind: 'zeros', digits: code.length };
  const bare = code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*.|general/gi, '');
  return /[ymdhs]/i.test(bare) ? { kind: 'date' } : { kind: 'plain' };
}

/** ECMA-376 part 1, 18.8.30, with the dates that East Asian versions of Excel add. */
function isBuiltInDate(number: number): boolean {
  const ranges = [
    [14, 22],
    [27, 36],
    [45, 47],
    [50, 58],
  ] as const;
  return ranges.some(([from, to]) => number >= from && number <= to);
}
