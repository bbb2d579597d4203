export type Point = readonly [x: number, y: number];

/** A smooth line through all points (Catmull-Rom as Béziers), going on from where the path stands at the first. */
export function through(points: readonly Point[], tension = 1): string {
  return points
    .slice(1)
    .map((to, index) => {
      const from = points[index] ?? to;
      const before = points[index - 1] ?? from;
      const after = points[index + 2] ?? to;
      const pull = tension / 6;
      return `C${from[0] + (to[0] - before[0]) * pull},${from[1] + (to[1] - before[1]) * pull} ${to[0] - (after[0] - from[0]) * pull},${to[1] - (after[1] - from[1]) * pull} ${to[0]},${to[1]}`;
    })
    .join('');
}

export function closed(points: readonly Point[], tension = 1): string {
  const n = points.length;
  const at = (i: number): Point => points[(i + n) % n] ?? [0, 0];
  const around = Array.from({ length: n + 3 }, (_, i) => at(i - 1));
  const [first] = [at(0)];
  const segments = points.map((from, i) => {
    const before = around[i] ?? from;
    const to = around[i + 2] ?? from;
    const after = around[i + 3] ?? to;
    const pull = tension / 6;
    return `C${from[0] + (to[0] - before[0]) * pull},${from[1] + (to[1] - before[1]) * pull} ${to[0] - (after[0] - from[0]) * pull},${to[1] - (after[1] - from[1]) * pull} ${to[0]},${to[1]}`;
  });
  return `M${first[0]},${first[1]}${segments.join('')}Z`;
}

/** The half of an ellipse that faces us. */
export function frontArc(cx: number, y: number, r: number, flat: number): string {
  return `M${cx - r},${y}A${r},${r * flat} 0 0 0 ${cx + r},${y}`;
}
