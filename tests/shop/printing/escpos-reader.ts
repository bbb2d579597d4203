/** Black and white dots as a printer got them; 1 is black. */
export interface Raster {
  width: number;
  height: number;
  dots: Uint8Array;
}

export interface PrintedLine {
  text: string;
  bold: boolean;
  /** Columns a character takes: 1 or 2. */
  size: number;
}

export interface Paper {
  lines: (PrintedLine | { raster: Raster })[];
  drawerOpened: boolean;
  cut: boolean;
  /** Commands in the order they came, as hexadecimal opcodes: `1b40`. */
  commands: string[];
}

/**
 * Reads ESC/POS bytes as a printer would. It knows only the commands a receipt needs and throws at
 * any other control byte, so that smuggled commands cannot pass unseen.
 */
export function readEscpos(bytes: Uint8Array): Paper {
  const paper: Paper = { lines: [], drawerOpened: false, cut: false, commands: [] };
  const state = { bold: false, size: 1 };
  let line: PrintedLine | null = null;
  let i = 0;

  const take = (): number => {
    const byte = bytes[i];
    if (byte === undefined) throw new Error('the bytes end within a command');
    i += 1;
    return byte;
  };
  const arguments_ = (count: number): number[] => Array.from({ length: count }, take);

  while (i < bytes.length) {
    const byte = take();
    if (byte === 0x0a) {
      paper.lines.push(line ?? { text: '', bold: false, size: 1 });
      line = null;
    } else if (byte >= 0x20 && byte <= 0x7e) {
      line ??= { text: '', bold: false, size: 1 };
      line.text += String.fromCharCode(byte);
      if (byte !== 0x20) Object.assign(line, state);
    } else {
      const name = hex(byte) + hex(take());
      paper.commands.push(name);
      switch (name) {
        case '1b40':
          Object.assign(state, { bold: false, size: 1 });
          break;
        case '1c2e':
          break;
        case '1b4d':
        case '1b61':
          take();
          break;
        case '1b74':
          if (take() !== 0) throw new Error('another code page than 437');
          break;
        case '1b45':
          state.bold = take() === 1;
          break;
        case '1d21':
          state.size = (take() & 0x0f) + 1;
          break;
        case '1b70':
          if (arguments_(3).join() !== '0,50,250') throw new Error('a wrong drawer pulse');
          paper.drawerOpened = true;
          break;
        case '1d56':
          take();
          paper.cut = true;
          break;
        case '1d76': {
          const [, , xl = 0, xh = 0, yl = 0, yh = 0] = arguments_(6);
          const rowBytes = xl + xh * 256;
          const height = yl + yh * 256;
          paper.lines.push({ raster: unpack(arguments_(rowBytes * height), rowBytes, height) });
          break;
        }
        default:
          throw new Error(`unexpected command ${name} at byte ${i - 2}`);
      }
    }
  }
  if (line !== null) throw new Error('the last line was never fed');
  return paper;
}

/** The raster as a PBM picture, as `zbarimg` reads it, `scale` pixels to a dot. */
export function toPbm({ width, height, dots }: Raster, scale = 3): Buffer {
  const rowBytes = Math.ceil((width * scale) / 8);
  const data = Buffer.alloc(rowBytes * height * scale);
  for (let y = 0; y < height * scale; y += 1) {
    for (let x = 0; x < width * scale; x += 1) {
      const black = dots[Math.floor(y / scale) * width + Math.floor(x / scale)] === 1;
      const at = y * rowBytes + (x >> 3);
      if (black) data[at] = (data[at] ?? 0) | (0x80 >> (x & 7));
    }
  }
  return Buffer.concat([Buffer.from(`P4\n${width * scale} ${height * scale}\n`), data]);
}

function unpack(data: number[], rowBytes: number, height: number): Raster {
  const width = rowBytes * 8;
  const dots = new Uint8Array(width * height);
  for (let i = 0; i < dots.length; i += 1) {
    const byte = data[Math.floor(i / width) * rowBytes + ((i % width) >> 3)] ?? 0;
    dots[i] = (byte >> (7 - (i & 7))) & 1;
  }
  return { width, height, dots };
}

function hex(byte: number): string {
  return byte.toString(16).padStart(2, '0');
}
