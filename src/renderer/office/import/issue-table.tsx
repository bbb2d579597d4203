import { useState } from 'react';
import type { ImportIssue } from '../../../contract/catalogue.ts';
import { importReasonText } from '../../../contract/import-reasons.ts';
import { useLanguage, useTexts } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Table } from '../../ui/table.tsx';

const step = 100;

/** Rows of a file and what is to be said of them, a hundred at a time. */
export function IssueTable({ label, issues }: { label: string; issues: readonly ImportIssue[] }) {
  const t = useTexts();
  const language = useLanguage();
  const [shown, setShown] = useState(step);
  return (
    <>
      <Table
        label={label}
        rows={issues.slice(0, shown).map((issue, index) => ({ ...issue, index }))}
        rowKey={(issue) => String(issue.index)}
        columns={[
          {
            key: 'row',
            head: t('office.import.row'),
            isFigure: true,
            cell: (issue) => <strong>{issue.row}</strong>,
          },
          {
            key: 'column',
            head: t('office.import.column'),
            cell: (issue) => <span className="import-column">{issue.column}</span>,
          },
          {
            key: 'value',
            head: t('office.import.value'),
            cell: (issue) =>
              issue.value === '' ? (
                <span className="soft">{t('office.import.blank')}</span>
              ) : (
                <code className="import-value">{issue.value}</code>
              ),
          },
          {
            key: 'reason',
            head: t('office.import.reason'),
            cell: (issue) => importReasonText(issue.reason, issue.detail, language),
          },
        ]}
      />
      {issues.length > shown && (
        <Button icon="down" onPress={() => setShown(shown + step * 5)}>
          {t('office.import.moreRows', { count: issues.length - shown })}
        </Button>
      )}
    </>
  );
}
