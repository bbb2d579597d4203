import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { PayoutWay } from '../../contract/refunds.ts';
import type { Quantity } from '../../domain/quantity.ts';
import { useProblemText } from '../problem.ts';
import { ask } from '../queries.ts';

/** What a refund would give back. The answer before stays until the next one comes. */
export function usePreview(wish: {
  saleId: string;
  lines: readonly { position: number; quantity: Quantity }[];
  payout: PayoutWay;
  notReceived: boolean;
  isOn: boolean;
}) {
  const say = useProblemText();
  const { saleId, payout, notReceived } = wish;
  const preview = useQuery(
    ask.refunds.preview.queryOptions({
      input: {
        saleId,
        lines: wish.lines.map(({ position, quantity }) => ({ position, quantity })),
        payout,
        notReceived,
      },
      enabled: wish.isOn,
      placeholderData: keepPreviousData,
    }),
  );
  return {
    data: wish.isOn && !preview.isError ? preview.data : undefined,
    isBehind: preview.isPlaceholderData,
    problem: wish.isOn && preview.isError ? say(preview.error) : null,
    refetch: preview.refetch,
  };
}
