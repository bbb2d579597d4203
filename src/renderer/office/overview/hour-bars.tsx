import type { DaySummary } from '../../../contract/counter.ts';
import { formatRupiah } from '../../format.ts';
import { useTexts } from '../../i18n/index.ts';

const opening = 8;
const closing = 20;

/** The takings of each hour, as bars; those who cannot see them hear the hours one by one. */
export function HourBars({ hours }: { hours: DaySummary['byHour'] }) {
  const t = useTexts();
  const first = Math.min(opening, ...hours.map(({ hour }) => hour));
  const last = Math.max(closing, ...hours.map(({ hour }) => hour));
  const most = Math.max(1, ...hours.map(({ total }) => total));
  const shown = Array.from({ length: last - first + 1 }, (_, index) => {
    const hour = first + index;
    return { hour, total: hours.find((one) => one.hour === hour)?.total ?? 0 };
  });
  return (
    <figure className="hours">
      <figcaption className="soft">{t('office.overview.byHour')}</figcaption>
      <ol className="hours-row">
        {shown.map(({ hour, total }) => (
          <li key={hour} className="hours-hour">
            <span className="only-heard">
              {t('office.overview.hour', { hour, amount: formatRupiah(total) })}
            </span>
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
