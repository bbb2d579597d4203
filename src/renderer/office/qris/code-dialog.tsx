import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import type { QrisSetting } from '../../../contract/qris.ts';
import { shop } from '../../client.ts';
import { useTexts } from '../../i18n/index.ts';
import { useProblemText } from '../../problem.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { useAct } from '../shared/use-act.ts';

/** Takes the showroom's printed code in: scanned, pasted or from a picture; shown back before it is kept. */
export function CodeDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts();
  const act = useAct();
  const say = useProblemText();
  const [text, setText] = useState('');
  const [read, setRead] = useState<QrisSetting | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const check = async (payload: string) => {
    setProblem(null);
    try {
      const answer = await shop.qris.check({ payload });
      if (answer.ok) setRead(answer.setting);
      else setProblem(t(`qris.problems.${answer.problem}`));
    } catch (error) {
      setProblem(say(error));
    }
  };
  const take = async (file: File | undefined) => {
    if (!file) return;
    const { readPicture } = await import('./read-picture.ts');
    const payload = await readPicture(file);
    if (payload === null) return setProblem(t('qris.code.noCode'));
    setText(payload);
    await check(payload);
  };
  const keep = async ({ payload, merchantName }: QrisSetting) => {
    const kept = await act.run(
      (key) => shop.qris.save({ key, payload }),
      (_error, words) => setProblem(words),
    );
    if (!kept) return;
    showToast({ tone: 'good', words: t('qris.code.kept', { name: merchantName }) });
    onClose();
  };

  return (
    <Dialog title={t('qris.code.set')} isOpen onClose={onClose}>
      {read ? (
        <div className="qris-form">
          <p>{t('qris.code.isThisYou')}</p>
          <p className="qris-back">
            <strong>{read.merchantName}</strong>
            <span>{read.city}</span>
            {read.nmid && <span className="soft">NMID {read.nmid}</span>}
          </p>
          <Notice tone="warn">{t('qris.code.check')}</Notice>
          {problem && (
            <Notice tone="bad" heard>
              {problem}
            </Notice>
          )}
          <div className="qris-keys">
            <Button onPress={() => setRead(null)}>{t('qris.code.other')}</Button>
            <Button
              kind="main"
              icon="check"
              autoFocus
              isDisabled={act.isBusy}
              onPress={() => void keep(read)}
            >
              {act.isBusy ? t('common.saving') : t('qris.code.yes')}
            </Button>
          </div>
        </div>
      ) : (
        <form
          className="qris-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void check(text);
          }}
        >
          <p>{t('qris.code.how')}</p>
          <TextField
            label={t('qris.code.text')}
            hint={t('qris.code.textHint')}
            autoFocus
            isFigures
            maxLength={1024}
            value={text}
            onChange={(value) => {
              setText(value);
              setProblem(null);
            }}
            problem={problem}
          />
          <div className="qris-keys">
            <FileTrigger
              acceptedFileTypes={['image/*']}
              onSelect={(files) => void take(files?.[0])}
            >
              <Button icon="picture">{t('qris.code.picture')}</Button>
            </FileTrigger>
            <Button kind="main" type="submit" icon="search" isDisabled={text.trim() === ''}>
              {t('qris.code.read')}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
