import { useState } from 'react';
import type { SheetDesign, SheetPaper } from '../../../domain/cards/card-layouts.ts';
import { perform, shop } from '../../client.ts';
import { useTexts } from '../../i18n/index.ts';
import { useProblemText } from '../../problem.ts';
import { showToast } from '../../ui/toasts.tsx';
import { saveFile } from '../shared/encode-file.ts';
import { isSheet } from './designs.ts';
import type { Design } from './designs.ts';

/** What is done with the cards: put onto paper, or saved as a file. */
export type Making = 'print' | 'save';

export interface CardMaker {
  isBusy: boolean;
  /** In words; null where the last try went well. */
  problem: string | null;
  /** Makes the cards of these products, hands them over, and has them written down as printed. */
  make(wanted: {
    design: Design;
    paper: SheetPaper;
    skus: string[];
    making: Making;
  }): Promise<void>;
}

/** How cards are made: printed, saved as a PDF or for a label printer, or as labels on receipt paper. */
export function useCardMaker(): CardMaker {
  const t = useTexts();
  const problemText = useProblemText();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const make: CardMaker['make'] = async ({ design, paper, skus, making }) => {
    setBusy(true);
    setProblem(null);
    // A browser opens a tab for a press of a key, not for what comes of it a while later.
    const tab = isSheet(design) && making === 'print' && !window.kompor ? window.open('') : null;
    try {
      if (design === 'thermal') {
        const { cards } = await perform((key) => shop.cards.printLabels({ key, skus }));
        showToast({ tone: 'good', words: t('office.cards.sent', { count: cards }) });
        return;
      }
      const drawing =
        isSheet(design) && making === 'print'
          ? await openToPrint({ design, paper, skus }, tab)
          : await save(design, paper, skus);
      if (drawing === null) {
        setProblem(t('office.cards.tabBlocked'));
        return;
      }
      if (design === 'portrait') return;
      const { cards } = await perform((key) => shop.cards.markPrinted({ key, drawing }));
      showToast({ tone: 'good', words: t(`office.cards.marked.${making}`, { count: cards }) });
    } catch (error) {
      tab?.close();
      setProblem(problemText(error));
    } finally {
      setBusy(false);
    }
  };

  return { isBusy, problem, make };
}

/**
 * Shows the PDF where it is printed from: in a tab of the browser, or from the desktop app in the
 * system's own viewer. Returns what the drawing is called, or null where the browser opens no tab.
 */
async function openToPrint(
  wanted: { design: SheetDesign; paper: SheetPaper; skus: string[] },
  tab: Window | null,
): Promise<string | null> {
  const { drawing, address } = await shop.cards.draw(wanted);
  if (tab !== null) tab.location.replace(address);
  else if (window.open(address) === null && !window.kompor) return null;
  return drawing;
}

/** Saves the cards as a file. Returns what the drawing is called. */
async function save(
  design: Exclude<Design, 'thermal'>,
  paper: SheetPaper,
  skus: string[],
): Promise<string> {
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
}

/** What the files are called on a person's disk. */
const fileNames = {
  shelf: 'rak',
  table: 'meja',
  tag: 'gantung',
  label: 'label',
  portrait: 'perajin',
} as const;
