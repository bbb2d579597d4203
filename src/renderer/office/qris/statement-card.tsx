import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import type { StatementMatch } from '../../../contract/qris.ts';
import { shop } from '../../client.ts';
import { useTexts } from '../../i18n/index.ts';
import { useProblemText } from '../../problem.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Card } from '../../ui/page.tsx';
import { encodeFile } from '../shared/encode-file.ts';
import { StatementMatches } from './statement-matches.tsx';

/** The bank's statement, pasted or as a file, held against what waits. */
export function StatementCard() {
  const t = useTexts();
  const say = useProblemText();
  const [text, setText] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [found, setFound] = useState<StatementMatch | null>(null);

  const look = async (wish: { text: string } | { file: string }) => {
    setBusy(true);
    setProblem(null);
    setFound(null);
    try {
      setFound(await shop.qris.matchStatement(wish));
    } catch (error) {
      setProblem(say(error));
    } finally {
      setBusy(false);
    }
  };
  const take = async (file: File | undefined) => {
    if (!file) return;
    try {
      await look({ file: await encodeFile(file) });
    } catch {
      setProblem(t('qris.statement.unreadable'));
    }
  };

  return (
    <Card title={t('qris.statement.title')}>
      <p className="soft">{t('qris.statement.lead')}</p>
      <TextField
        label={t('qris.statement.paste')}
        hint={t('qris.statement.pasteHint')}
        lines={5}
        value={text}
        onChange={setText}
      />
      <div className="qris-keys">
        <FileTrigger
          acceptedFileTypes={['.csv', '.xlsx', '.txt', 'text/csv']}
          onSelect={(files) => void take(files?.[0])}
        >
          <Button icon="upload" isDisabled={isBusy}>
            {t('qris.statement.file')}
          </Button>
        </FileTrigger>
        <Button
          kind="main"
          icon="search"
          isDisabled={isBusy || text.trim() === ''}
          onPress={() => void look({ text })}
        >
          {isBusy ? t('qris.statement.looking') : t('qris.statement.look')}
        </Button>
      </div>
      {problem && (
        <Notice tone="bad" heard>
          {problem}
        </Notice>
      )}
      {found && (
        <StatementMatches
          found={found}
          onDone={() => {
            setFound(null);
            setText('');
          }}
        />
      )}
    </Card>
  );
}
