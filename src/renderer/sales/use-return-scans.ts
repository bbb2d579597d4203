import { useRef, useState } from 'react';
import { shop } from '../client.ts';
import { useScanSink } from '../counter/scan-sink.ts';
import { useTexts } from '../i18n/index.ts';
import { useProblemText } from '../problem.ts';
import { play } from '../sounds.ts';
import { isCreditCode } from './look-up.ts';
import { withQuantity } from './return-wish.ts';
import type { ReturnLine, ReturnWish } from './return-wish.ts';

const paper = /^[A-Z0-9]{1,4}-R?\d{6,}$/;

/** Whether a code is that of a paper of ours: it opens what it names, wherever it is scanned. */
export function isPaperCode(code: string): boolean {
  return paper.test(code.trim()) || isCreditCode(code);
}

/**
 * Scanned goods are chosen to come back, one piece or all that was weighed. Answers what was wrong
 * with the last scan.
 */
export function useReturnScans(
  lines: readonly ReturnLine[],
  wish: ReturnWish,
  onChange: (wish: ReturnWish) => void,
): string | null {
  const t = useTexts();
  const say = useProblemText();
  const [problem, setProblem] = useState<string | null>(null);
  const latest = useRef(wish);
  latest.current = wish;

  const take = async (code: string) => {
    try {
      const { product } = await shop.catalogue.findByCode({ code });
      const now = latest.current;
      const line = lines.find(
        (one) => one.productId === product?.id && (now.get(one.position)?.quantity ?? 0) < one.left,
      );
      if (!product || !line) {
        play('error');
        setProblem(
          product
            ? t('sales.return.notOnSale', { name: product.name })
            : t('sales.return.notKnown', { code }),
        );
        return;
      }
      const step = line.left % 1000 === 0 ? 1000 : line.left;
      latest.current = withQuantity(now, line, (now.get(line.position)?.quantity ?? 0) + step);
      play('scan');
      setProblem(null);
      onChange(latest.current);
    } catch (error) {
      setProblem(say(error));
    }
  };

  useScanSink((code) => {
    if (isPaperCode(code)) return false;
    void take(code);
    return true;
  });
  return problem;
}
