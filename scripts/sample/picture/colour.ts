function channels(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** `amount` 0 gives `from`, 1 gives `to`; both as `#rrggbb`. */
export function mix(from: string, to: string, amount: number): string {
  const a = channels(from);
  const b = channels(to);
  const mixed = a.map((channel, index) =>
    Math.round(channel + ((b[index] ?? channel) - channel) * Math.max(0, Math.min(1, amount))),
  );
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** Light is warm and shadow is brown: mixing with pure white or black looks cold. */
export const light = (hex: string, amount: number): string => mix(hex, '#fff6e6', amount);
export const dark = (hex: string, amount: number): string => mix(hex, '#24130b', amount);
