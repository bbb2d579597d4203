import { readCreditCode } from '../../domain/credit-code.ts';
import { shop } from '../client.ts';
import { useProblemText } from '../problem.ts';
import { showToast } from '../ui/toasts.tsx';
import { isRefundNumber } from './find-wish.ts';
import type { SalesPlace } from './sales-place.tsx';
import { useSalesGround } from './sales-place.tsx';

/** Any other eight characters are more likely goods. */
export function isCreditCode(text: string): boolean {
  return /^\s*KT/i.test(text) && readCreditCode(text) !== null;
}

/** Opens what is not a sale but has a paper with a code: a refund, a credit note. False: neither. */
export function openPaper(
  text: string,
  go: (place: SalesPlace) => void,
  onProblem: (error: unknown) => void,
): boolean {
  if (isCreditCode(text)) {
    go({ at: 'credit', code: readCreditCode(text) ?? text });
    return true;
  }
  if (!isRefundNumber(text)) return false;
  shop.refunds
    .findByNumber({ refundNumber: text.trim().toUpperCase() })
    .then(({ id }) => go({ at: 'refund', refundId: id, isNew: false }))
    .catch(onProblem);
  return true;
}

/** `openPaper` from where one stands; what is not found is told. */
export function useLookUp(): (text: string) => boolean {
  const { go } = useSalesGround();
  const say = useProblemText();
  return (text) => openPaper(text, go, (error) => showToast({ tone: 'bad', words: say(error) }));
}
