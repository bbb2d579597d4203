/** A batik cloth behind the product: its ground, its wax-drawn ink, a second ink. */
export interface Palette {
  ground: string;
  ink: string;
  accent: string;
}

export const palettes = {
  indigo: { ground: '#24406a', ink: '#a9c3da', accent: '#e3c48d' },
  sogan: { ground: '#5f381f', ink: '#d8a765', accent: '#f3dfb4' },
  terracotta: { ground: '#b4552f', ink: '#f1c79c', accent: '#6d2a16' },
  leaf: { ground: '#3e5e40', ink: '#bcd2a0', accent: '#ead9a0' },
  teak: { ground: '#94643c', ink: '#efd0a2', accent: '#4f2f18' },
  wine: { ground: '#6d2736', ink: '#dfa392', accent: '#f2d5a8' },
  night: { ground: '#2f2c3a', ink: '#a8957f', accent: '#d3a468' },
  teal: { ground: '#215a5d', ink: '#a6d0c4', accent: '#ecd39a' },
  paper: { ground: '#f2e5cc', ink: '#c08f57', accent: '#8a4a26' },
  sage: { ground: '#dfe5cb', ink: '#8aa06b', accent: '#53703f' },
  sky: { ground: '#d9e6e6', ink: '#6f9bb0', accent: '#2c5673' },
  rose: { ground: '#f3dccb', ink: '#cc8563', accent: '#8f3a2c' },
  honey: { ground: '#f2d9a0', ink: '#c58a32', accent: '#8a5a1c' },
} satisfies Record<string, Palette>;

export type PaletteName = keyof typeof palettes;
