const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;

/**
 * How many bytes a ZIP file says it unpacks to, from its central directory, or null where there is
 * none. Source: APPNOTE.TXT 4.3.12 and 4.3.16 (PKWARE).
 */
export function unpackedSize(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let entry = 0; entry < entries; entry += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== directoryEntry) return null;
    total += view.getUint32(at + 24, true);
    const names = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    at += 46 + names.reduce((sum, length) => sum + length, 0);
  }
  return total;
}

function findEnd(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  return null;
}
