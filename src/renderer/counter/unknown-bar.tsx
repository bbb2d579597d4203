import { useTexts } from '../i18n/index.ts';
import { useMay } from '../sign-in/signed-in.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { openPanel, setDesk } from './desk.ts';
import type { UnknownCode } from './unknown-code.ts';
import { useCounterActions } from './use-counter-actions.ts';

/** A code that named nothing: what may be wrong with it, and three ways on. A new scan just goes on. */
export function UnknownBar({ unknown }: { unknown: UnknownCode }) {
  const t = useTexts();
  const may = useMay();
  const { toSearch } = useCounterActions();
  const { code, barcode, problem } = unknown;
  const why = problem === null ? t('counter.unknown.why') : t(problemKey(problem));
  return (
    <div className="cart-problem">
      <Notice
        tone={problem === null ? 'warn' : 'bad'}
        heard
        actions={
          <IconButton
            icon="close"
            label={t('common.close')}
            onPress={() => setDesk({ unknown: null })}
          />
        }
      >
        <strong className="unknown-code">{t('counter.unknown.title', { code })}</strong>
        <p>{why}</p>
        <div className="unknown-keys">
          <Button
            icon="search"
            shortcut="F2"
            onPress={() => {
              setDesk({ unknown: null, search: '', found: 0 });
              toSearch();
            }}
          >
            {t('counter.unknown.search')}
          </Button>
          <Button icon="tag" shortcut="Alt+L" onPress={() => openPanel({ kind: 'openItem', code })}>
            {t('counter.unknown.openItem')}
          </Button>
          {may('catalogue.edit') && problem === null && (
            <Button
              icon="plus"
              shortcut="Alt+P"
              onPress={() => openPanel({ kind: 'newProduct', code: barcode })}
            >
              {t('counter.unknown.create')}
            </Button>
          )}
        </div>
      </Notice>
    </div>
  );
}

const known = [
  'CHECK_DIGIT',
  'GTIN_LENGTH',
  'NO_GTIN',
  'DATE',
  'TRUNCATED',
  'VERIFIER',
  'ZERO_MEASURE',
] as const;

/** What is said of a code that is wrong; faults of the code's inner make have words in common. */
function problemKey(problem: string) {
  const named = known.find((one) => one === problem);
  return named ? (`counter.unknown.problems.${named}` as const) : 'counter.unknown.problems.other';
}
