import './hour-bars.css';

const opening = 8;
const closing = 20;

/**
 * What there was in each hour, as bars; those who cannot see them hear the hours one by one, in the
 * words of `say`.
 */
export function HourBars(props: {
  caption: string;
  hours: readonly { hour: number; total: number }[];
  say: (hour: number, total: number) => string;
}) {
  const { caption, hours, say } = props;
  const first = Math.min(opening, ...hours.map(({ hour }) => hour));
  const last = Math.max(closing, ...hours.map(({ hour }) => hour));
  const most = Math.max(1, ...hours.map(({ total }) => total));
  const shown = Array.from({ length: last - first + 1 }, (_, index) => {
    const hour = first + index;
    return { hour, total: hours.find((one) => one.hour === hour)?.total ?? 0 };
  });
  return (
    <figure className="hours">
      <figcaption className="soft">{caption}</figcaption>
      <ol className="hours-row">
        {shown.map(({ hour, total }) => (
          <li key={hour} className="hours-hour">
            <span className="only-heard">{say(hour, total)}</span>
            <span aria-hidden="true" className="hours-area">
              <span
                className={`hours-bar${total === most && total > 0 ? ' is-most' : ''}`}
                style={{ height: `${Math.max(total === 0 ? 2 : 6, (total / most) * 100)}%` }}
              />
            </span>
            <span aria-hidden="true" className="hours-label figures">
              {hour}
            </span>
          </li>
        ))}
      </ol>
    </figure>
  );
}
