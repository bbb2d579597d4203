import type { ImportPreview } from '../../../contract/catalogue.ts';
import { formatAmount, formatRupiah } from '../../format.ts';
import { useTexts } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Card } from '../../ui/page.tsx';
import { Table } from '../../ui/table.tsx';
import { ChangedFields } from './changed-fields.tsx';
import { IssueTable } from './issue-table.tsx';

const numbers = ['new', 'changed', 'unchanged', 'refused', 'leftOut'] as const;
const icons = {
  new: 'plus',
  changed: 'refresh',
  unchanged: 'check',
  refused: 'warn',
  leftOut: 'minus',
} as const;

/** What an import would do, before it does anything. */
export function ImportPreviewView({
  preview,
  isBusy,
  onApply,
}: {
  preview: ImportPreview;
  isBusy: boolean;
  onApply: (skipRefused: boolean) => Promise<void>;
}) {
  const t = useTexts();
  const { counts, refused, leftOut, notes, sample } = preview;
  const taken = counts.new + counts.changed;
  return (
    <>
      <p className="import-format">
        <Icon name="list" />
        {t('office.import.recognised', {
          format: t(`office.import.formatNames.${preview.format}`),
          rows: formatAmount(preview.rows),
        })}
      </p>
      <dl className="import-counts">
        {numbers.map((name) => (
          <div key={name} className={counts[name] > 0 ? `import-count is-${name}` : 'import-count'}>
            <dt>
              <Icon name={icons[name]} size={20} />
              {t(`office.import.counts.${name}`)}
            </dt>
            <dd className="figure-alone">{formatAmount(counts[name])}</dd>
          </div>
        ))}
      </dl>
      <Ways taken={taken} refused={counts.refused} isBusy={isBusy} onApply={onApply} />
      {refused.length > 0 && (
        <Card title={t('office.import.refusedTitle', { count: counts.refused })}>
          <p className="soft">{t('office.import.refusedText')}</p>
          <IssueTable label={t('office.import.counts.refused')} issues={refused} />
        </Card>
      )}
      {sample.length > 0 && (
        <Card title={t('office.import.sampleTitle')}>
          <Table
            label={t('office.import.sampleTitle')}
            rows={sample}
            rowKey={(row) => `${row.row} ${row.sku}`}
            columns={[
              { key: 'row', head: t('office.import.row'), isFigure: true, cell: (row) => row.row },
              {
                key: 'change',
                head: t('office.import.change'),
                cell: (row) => (
                  <span className={`import-change is-${row.change}`}>
                    {t(`office.import.counts.${row.change}`)}
                  </span>
                ),
              },
              {
                key: 'name',
                head: t('office.product.name'),
                cell: (row) => (
                  <>
                    <strong>{row.name}</strong>
                    <span className="import-sku soft">{row.sku}</span>
                    <ChangedFields row={row} />
                  </>
                ),
              },
              {
                key: 'price',
                head: t('office.import.price'),
                isFigure: true,
                cell: (row) =>
                  row.price === null ? t('common.priceAsked') : formatRupiah(row.price),
              },
            ]}
          />
        </Card>
      )}
      {leftOut.length > 0 && (
        <Card title={t('office.import.leftOutTitle', { count: leftOut.length })}>
          <p className="soft">{t('office.import.leftOutText')}</p>
          <IssueTable label={t('office.import.counts.leftOut')} issues={leftOut} />
        </Card>
      )}
      {notes.length > 0 && (
        <Card title={t('office.import.notesTitle')}>
          <IssueTable label={t('office.import.notesTitle')} issues={notes} />
        </Card>
      )}
    </>
  );
}

function Ways(props: {
  taken: number;
  refused: number;
  isBusy: boolean;
  onApply: (skipRefused: boolean) => Promise<void>;
}) {
  const t = useTexts();
  const { taken, refused, isBusy, onApply } = props;
  if (taken === 0) {
    return (
      <Notice tone={refused > 0 ? 'warn' : 'good'} heard>
        {refused > 0 ? t('office.import.nothingLeft') : t('office.import.nothingToDo')}
      </Notice>
    );
  }
  if (refused === 0) {
    return (
      <div className="import-ways">
        <Button
          kind="main"
          size="sale"
          icon="check"
          isDisabled={isBusy}
          onPress={() => void onApply(false)}
        >
          {t('office.import.takeAll', { count: taken })}
        </Button>
      </div>
    );
  }
  return (
    <Notice
      tone="warn"
      heard
      actions={
        <Button icon="minus" isDisabled={isBusy} onPress={() => void onApply(true)}>
          {t('office.import.skipRefused', { refused, taken })}
        </Button>
      }
    >
      <strong>{t('office.import.someRefused', { count: refused })}</strong>
      <p>{t('office.import.mendFirst')}</p>
    </Notice>
  );
}
