import { Link } from 'react-aria-components';
import type { Closing, ShiftRow } from '../../../contract/shifts.ts';
import { clockTime } from '../../../domain/business-day.ts';
import { formatRupiah } from '../../format.ts';
import { useTexts } from '../../i18n/index.ts';
import { useMoments } from '../shared/zone.ts';

/** A shift, and which of its closings is looked at; null while it runs. */
export interface Shown {
  row: ShiftRow;
  closing: Closing | null;
}

/** Shifts that run, then the Z reports by day. */
export function ShiftList({ rows, shown }: { rows: readonly ShiftRow[]; shown: Shown | null }) {
  const t = useTexts();
  const { day } = useMoments();
  const isOpen = (row: ShiftRow) => row.closings.at(-1)?.reopened ?? true;
  const open = rows.filter(isOpen);
  const days = Map.groupBy(
    rows.filter((row) => row.closings.length > 0),
    (row) => row.businessDay,
  );
  return (
    <nav className="shifts-days" aria-label={t('office.places.shifts')}>
      {open.length > 0 && (
        <section>
          <h2 className="shifts-day">{t('shift.office.running')}</h2>
          <ul>
            {open.map((row) => (
              <li key={row.id}>
                <OpenRow row={row} isShown={shown?.row.id === row.id && !shown.closing} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {[...days].map(([name, ofDay]) => (
        <section key={name}>
          <h2 className="shifts-day">{day(ofDay[0]?.openedAt ?? 0)}</h2>
          <ul>
            {ofDay.flatMap((row) =>
              row.closings.toReversed().map((closing) => (
                <li key={closing.id}>
                  <ClosingRow
                    row={row}
                    closing={closing}
                    isShown={shown?.closing?.id === closing.id}
                  />
                </li>
              )),
            )}
          </ul>
        </section>
      ))}
    </nav>
  );
}

function OpenRow({ row, isShown }: { row: ShiftRow; isShown: boolean }) {
  const t = useTexts();
  const { moment } = useMoments();
  return (
    <Link
      href={`#/kantor/sif/${row.id}`}
      className="shifts-row is-open"
      {...(isShown ? { 'aria-current': 'true' } : {})}
    >
      <span className="shifts-words">
        <strong>{t('shift.office.row', { register: row.registerCode, number: row.number })}</strong>
        <span className="soft">
          {t('shift.office.openedBy', { time: moment(row.openedAt), name: row.openedBy })}
        </span>
      </span>
    </Link>
  );
}

function ClosingRow(props: { row: ShiftRow; closing: Closing; isShown: boolean }) {
  const t = useTexts();
  const { zone } = useMoments();
  const { row, closing } = props;
  return (
    <Link
      href={`#/kantor/sif/${closing.id}`}
      className={`shifts-row${closing.reopened ? ' is-undone' : ''}`}
      {...(props.isShown ? { 'aria-current': 'true' } : {})}
    >
      <span className="shifts-words">
        <strong>
          {t('shift.office.z', { number: closing.zNumber })} ·{' '}
          {t('shift.office.row', { register: row.registerCode, number: row.number })}
        </strong>
        <span className="soft">
          {closing.reopened
            ? t('shift.office.reopened')
            : t('shift.office.openedBy', {
                time: clockTime(closing.at, zone),
                name: closing.closedBy,
              })}
        </span>
      </span>
      {closing.difference !== 0 && !closing.reopened && (
        <DifferenceMark difference={closing.difference} />
      )}
    </Link>
  );
}

function DifferenceMark({ difference }: { difference: number }) {
  const t = useTexts();
  const key = difference < 0 ? 'shift.closed.short' : 'shift.closed.over';
  return (
    <span className={`shifts-off figures${difference < 0 ? ' is-short' : ''}`}>
      {t(key, { amount: formatRupiah(Math.abs(difference)) })}
    </span>
  );
}
