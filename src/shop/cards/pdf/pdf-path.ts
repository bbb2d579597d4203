/** `0.1234` as the PDF needs it: finer than any printer. */
const short = (length: number): string => `${Math.round(length * 1000) / 1000}`;

/**
 * An SVG path in the operators of a PDF. Only what our shapes are made of: M, h, v, q, Q, z. The
 * PDF library reads all of SVG, and takes five times as long for a code of a thousand modules.
 */
export function pdfPath(d: string): string {
  const parts: string[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const lineTo = (toX: number, toY: number): void => {
    [x, y] = [toX, toY];
    parts.push(`${short(x)} ${short(y)} l`);
  };
  /** PDF knows cubic curves only. */
  const curveTo = (bendX: number, bendY: number, toX: number, toY: number): void => {
    const towards = (from: number, bend: number): string => short(from + ((bend - from) * 2) / 3);
    const bends = [towards(x, bendX), towards(y, bendY), towards(toX, bendX), towards(toY, bendY)];
    [x, y] = [toX, toY];
    parts.push(`${bends.join(' ')} ${short(x)} ${short(y)} c`);
  };
  for (const [, command = '', rest = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const [a = 0, b = 0, c = 0, e = 0] = rest === '' ? [] : rest.split(' ').map(Number);
    if (command === 'M') {
      [x, y, startX, startY] = [a, b, a, b];
      parts.push(`${short(x)} ${short(y)} m`);
    } else if (command === 'h') lineTo(x + a, y);
    else if (command === 'v') lineTo(x, y + a);
    else if (command === 'q') curveTo(x + a, y + b, x + c, y + e);
    else if (command === 'Q') curveTo(a, b, c, e);
    else if (command === 'z') {
      [x, y] = [startX, startY];
      parts.push('h');
    } else throw new Error(`no such command in our shapes: ${command}`);
  }
  return parts.join('\n');
}
