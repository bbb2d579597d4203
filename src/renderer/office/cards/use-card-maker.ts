import { useState } from 'react';
import type { SheetPaper } from '../../../domain/cards/card-layouts.ts';
import { perform, shop } from '../../client.ts';
import { useTexts } from '../../i18n/index.ts';
import { useProblemText } from '../../problem.ts';
import { showToast } from '../../ui/toasts.tsx';
import { saveFile } from '../shared/encode-file.ts';
import { isSheet } from './designs.ts';
import type { Design } from './designs.ts';

export interface CardMaker {
  isBusy: boolean;
  /** In words; null where the last try went well. */
  problem: string | null;
  /** Makes the cards of these products, hands them over, and has them written down as printed. */
  make(wanted: { design: Design; paper: SheetPaper; skus: string[] }): Promise<void>;
}

/** How cards are made: a PDF or a file for a label printer to save, or labels on the receipt printer. */
export function useCardMaker(): CardMaker {
  const t = useTexts();
  const problemText = useProblemText();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  /** Returns what the drawing is called. */
  const save = async (
    design: Exclude<Design, 'thermal'>,
    paper: SheetPaper,
    skus: string[],
  ): Promise<string> => {
    if (isSheet(design)) {
      const { data, drawing } = await shop.cards.pdf({ design, paper, skus });
      saveFile({ fileName: `kartu-${fileNames[design]}.pdf`, mediaType: 'application/pdf', data });
      return drawing;
    }
    const { data, drawing } = await shop.cards.zpl({ skus });
    const bytes = new TextEncoder().encode(data);
    const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    saveFile({ fileName: 'label-produk.zpl', mediaType: 'text/plain', data: text });
    return drawing;
  };

  const make: CardMaker['make'] = async ({ design, paper, skus }) => {
    setBusy(true);
    setProblem(null);
    try {
      if (design === 'thermal') {
        const { cards } = await perform((key) => shop.cards.printLabels({ key, skus }));
        showToast({ tone: 'good', words: t('office.cards.sent', { count: cards }) });
        return;
      }
      const drawing = await save(design, paper, skus);
      if (design === 'portrait') return;
      const { cards } = await perform((key) => shop.cards.markPrinted({ key, drawing }));
      showToast({ tone: 'good', words: t('office.cards.marked', { count: cards }) });
    } catch (error) {
      setProblem(problemText(error));
    } finally {
      setBusy(false);
    }
  };

  return { isBusy, problem, make };
}

/** What the files are called on a person's disk. */
const fileNames = {
  shelf: 'rak',
  table: 'meja',
  tag: 'gantung',
  label: 'label',
  portrait: 'perajin',
} as const;
