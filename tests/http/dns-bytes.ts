function labels(name: string): Buffer {
  const parts = name.split('.').map((label) => [label.length, ...Buffer.from(label)]);
  return Buffer.from([...parts.flat(), 0]);
}

/** A query for an A record, with the number 4711. */
export function query(name: string, klass: number): Buffer {
  const head = Buffer.from([0x12, 0x67, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0]);
  return Buffer.concat([head, labels(name), Buffer.from([0, 1, klass >> 8, klass & 255])]);
}

/** An answer that the name leads to the address. */
export function claimOf(name: string, address: number[]): Buffer {
  const head = Buffer.from([0, 0, 0x84, 0, 0, 0, 0, 1, 0, 0, 0, 0]);
  return Buffer.concat([
    head,
    labels(name),
    Buffer.from([0, 1, 0, 1, 0, 0, 0, 120, 0, 4, ...address]),
  ]);
}
