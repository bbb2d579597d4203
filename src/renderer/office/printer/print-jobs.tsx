import { useQuery } from '@tanstack/react-query';
import type { PrintJob } from '../../../contract/printing.ts';
import { shop } from '../../client.ts';
import { useTexts } from '../../i18n/index.ts';
import { ask } from '../../queries.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { useAct } from '../shared/use-act.ts';
import { useMoments } from '../shared/zone.ts';

/** What was printed, what waits, and what a person has to do about the rest. */
export function PrintJobs() {
  const t = useTexts();
  const jobs = useQuery(ask.printing.jobs.queryOptions({ input: { limit: 50 } }));
  const open = useQuery(ask.printing.jobs.queryOptions({ input: { limit: 200, open: true } }));
  const error = jobs.error ?? open.error;
  if (error) {
    return (
      <Failed
        error={error}
        onRetry={() => {
          void jobs.refetch();
          void open.refetch();
        }}
      />
    );
  }
  if (!jobs.data || !open.data) return <Loading />;
  if (jobs.data.length === 0) return <Empty icon="printer" title={t('office.printer.noJobs')} />;
  const waiting = new Set(open.data.map((job) => job.id));
  const rows = [...open.data, ...jobs.data.filter((job) => !waiting.has(job.id))];
  return (
    <ul className="jobs" aria-label={t('office.printer.jobs')}>
      {rows.map((job) => (
        <JobRow key={job.id} job={job} />
      ))}
    </ul>
  );
}

function JobRow({ job }: { job: PrintJob }) {
  const t = useTexts();
  const act = useAct();
  const { moment } = useMoments();
  const isFailed = job.state === 'failed';
  const isOpen = isFailed || job.state === 'queued';
  return (
    <li className={`job job-${job.state}`}>
      <span className="job-mark">
        <Icon name={icons[job.state]} />
      </span>
      <div className="job-words">
        <strong className="figures">
          {job.receiptNumber ?? t(`office.printer.kinds.${job.kind}`)}
        </strong>
        <span className="soft">
          {t(`office.printer.kinds.${job.kind}`)} · {moment(job.at)}
        </span>
      </div>
      <span className="job-state">
        {t(`office.printer.states.${job.state}`)}
        {isOpen && job.failure && `: ${t(`common.printFailures.${job.failure}`)}`}
      </span>
      {isOpen && job.failure && (
        <div className="job-keys">
          <Button
            kind="quiet"
            isDisabled={act.isBusy}
            onPress={() => void act.run((key) => shop.printing.dismiss({ key, jobId: job.id }))}
          >
            {t('counter.status.dismissJob')}
          </Button>
          {isFailed && (
            <Button
              icon="refresh"
              isDisabled={act.isBusy}
              onPress={() => void act.run((key) => shop.printing.retry({ key, jobId: job.id }))}
            >
              {t('counter.status.retryJob')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

const icons = {
  queued: 'clock',
  printing: 'printer',
  printed: 'check',
  failed: 'warn',
  dismissed: 'close',
} as const satisfies Record<PrintJob['state'], string>;
