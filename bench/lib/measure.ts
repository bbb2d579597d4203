/** The times of many runs of one thing, in milliseconds. */
export interface Times {
  p50: number;
  p95: number;
  p99: number;
}

export function percentiles(times: readonly number[]): Times {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** One line: what was measured, its baseline beside it, the ratio, and what was asked for. */
export function tell(
  name: string,
  ours: Times,
  baseline: { name: string; times: Times },
  wanted: string,
): void {
  const ratio = ours.p50 / baseline.times.p50;
  console.log(
    `${name}: p50 ${ms(ours.p50)}, p95 ${ms(ours.p95)}, p99 ${ms(ours.p99)}` +
      ` · ${baseline.name}: p50 ${ms(baseline.times.p50)}, p99 ${ms(baseline.times.p99)}` +
      ` · ratio ${ratio.toFixed(2)} (${wanted})`,
  );
}

export function ms(time: number): string {
  return time < 10 ? `${time.toFixed(2)} ms` : `${Math.round(time)} ms`;
}
