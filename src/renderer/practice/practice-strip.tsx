import { useQuery } from '@tanstack/react-query';
import type { Practice } from '../../contract/practice.ts';
import { shop } from '../client.ts';
import { useTexts } from '../i18n/index.ts';
import { ask } from '../queries.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useBegin } from './begin-practice.tsx';
import { isPractising, leavePractice } from './practice-window.ts';
import './practice.css';

/** Stands above every screen of the copy: that it is practice, what to try next, and the way out. */
export function PracticeStrip() {
  if (!isPractising()) return null;
  return <Strip />;
}

function Strip() {
  const t = useTexts();
  const { isBusy, begin } = useBegin();
  const { data: practice } = useQuery(ask.practice.state.queryOptions({ input: {} }));
  return (
    <aside className="practice" aria-label={t('practice.label')}>
      <p className="practice-badge">
        <strong>{t('practice.badge')}</strong>
        <span>{t('practice.note')}</span>
      </p>
      {practice && <Guide practice={practice} />}
      <div className="practice-ways">
        <Button kind="quiet" icon="refresh" isDisabled={isBusy} onPress={() => void begin()}>
          {isBusy ? t('practice.beginning') : t('practice.again')}
        </Button>
        <Button icon="home" onPress={() => void end()}>
          {t('practice.end')}
        </Button>
      </div>
    </aside>
  );
}

/** The steps of the first day, and in words the one that comes next. */
function Guide({ practice: { tasks, supervisor } }: { practice: Practice }) {
  const t = useTexts();
  const next = tasks.findIndex(({ done }) => !done);
  const now = tasks[next];
  return (
    <div className="practice-guide">
      <ol className="practice-steps" aria-label={t('practice.steps')}>
        {tasks.map(({ task, done }, index) => {
          const name = t(`practice.tasks.${task}.name`);
          const state = done ? 'Done' : index === next ? 'Now' : 'Later';
          return (
            <li key={task} className={`practice-step is-${state.toLowerCase()}`}>
              <span className="only-heard">
                {t(`practice.step${state}`, { step: index + 1, name })}
              </span>
              <span className="practice-mark" aria-hidden="true">
                {done ? <Icon name="check" size={16} /> : index + 1}
              </span>
              <span className="practice-name" aria-hidden="true">
                {name}
              </span>
            </li>
          );
        })}
      </ol>
      <p className="practice-how" role="status">
        {now ? (
          <>
            <strong>{t('practice.step', { step: next + 1, count: tasks.length })}</strong>{' '}
            {t(`practice.tasks.${now.task}.how`, supervisor)}
          </>
        ) : (
          <strong>{t('practice.done')}</strong>
        )}
      </p>
    </div>
  );
}

/** The copy is thrown away; where the shop cannot hear it now, it does so when it next begins one. */
async function end(): Promise<void> {
  await shop.practice.end({}).catch(() => undefined);
  leavePractice();
}
