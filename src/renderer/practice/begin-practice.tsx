import { useState } from 'react';
import { shop } from '../client.ts';
import { useTexts } from '../i18n/index.ts';
import { useProblemText } from '../problem.ts';
import { Button } from '../ui/button.tsx';
import { showToast } from '../ui/toasts.tsx';
import { enterPractice, isPractising } from './practice-window.ts';

/** Leads to the throw-away copy; shown nowhere in the copy itself. */
export function BeginPractice({ kind = 'plain' }: { kind?: 'plain' | 'quiet' }) {
  const t = useTexts();
  const { isBusy, begin } = useBegin();
  if (isPractising()) return null;
  return (
    <Button kind={kind} icon="practice" isDisabled={isBusy} onPress={() => void begin()}>
      {isBusy ? t('practice.beginning') : t('practice.action')}
    </Button>
  );
}

/** Copies the books and goes on in the copy; what fails is told in a toast. */
export function useBegin() {
  const problemText = useProblemText();
  const [isBusy, setBusy] = useState(false);
  const begin = async () => {
    if (isBusy) return;
    setBusy(true);
    try {
      enterPractice(await shop.practice.begin({}));
    } catch (error) {
      showToast({ tone: 'bad', words: problemText(error) });
      setBusy(false);
    }
  };
  return { isBusy, begin };
}
