import { memo } from 'react';
import type { AuditLogEntry } from '../../../contract/audit.ts';
import { useTexts } from '../../i18n/index.ts';
import { Icon } from '../../ui/icon.tsx';
import { actionText, factsOf, subjectText } from './audit-words.ts';

/** One entry in words; everything else that the log knows of it unfolds below. */
export const AuditEntry = memo(function AuditEntry(props: {
  entry: AuditLogEntry;
  /** When it was, as people read it. */
  moment: string;
}) {
  const t = useTexts();
  const { entry, moment } = props;
  const all = factsOf(entry, t);
  return (
    <li className="audit-entry">
      <time className="audit-time figures" dateTime={new Date(entry.at).toISOString()}>
        {moment}
      </time>
      <div className="audit-words">
        <p>
          <strong>{actionText(entry.action, t)}</strong> {subjectText(entry, t)}
        </p>
        <p className="soft audit-who">
          <Icon name="person" size={16} />
          {entry.who}
          {entry.approvedBy !== null && (
            <span className="audit-approved">
              <Icon name="check" size={16} />
              {t('audit.approvedBy', { name: entry.approvedBy })}
            </span>
          )}
        </p>
        {all.length > 0 && (
          <p className="audit-facts">
            {all.slice(0, 3).map(({ label, value }, place) => (
              <span key={place}>
                {label} <span className="figure-alone">{value}</span>
              </span>
            ))}
          </p>
        )}
        <details>
          <summary>{t('audit.details')}</summary>
          <dl className="audit-details">
            <dt>{t('audit.number')}</dt>
            <dd>{entry.number}</dd>
            {all.map(({ label, value }, place) => (
              <div key={place}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </details>
      </div>
    </li>
  );
});
