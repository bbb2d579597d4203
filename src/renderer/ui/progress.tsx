import { Label, ProgressBar } from 'react-aria-components';
import './progress.css';

/** How far something is. `total` null: not known how much there is. */
export function Progress({
  label,
  done,
  total,
}: {
  label: string;
  done: number;
  total: number | null;
}) {
  const percent = total === null || total === 0 ? null : Math.min(100, (done / total) * 100);
  return (
    <ProgressBar className="progress" value={percent ?? 0} isIndeterminate={percent === null}>
      <Label className="progress-label">{label}</Label>
      <div className="progress-track">
        <div
          className={`progress-fill${percent === null ? ' progress-unknown' : ''}`}
          style={{ width: percent === null ? '35%' : `${percent}%` }}
        />
      </div>
    </ProgressBar>
  );
}
