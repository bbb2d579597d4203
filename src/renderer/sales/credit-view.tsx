import { useQuery } from '@tanstack/react-query';
import { formatRupiah } from '../format.ts';
import { useTexts } from '../i18n/index.ts';
import { useMoments } from '../office/shared/zone.ts';
import { ask } from '../queries.ts';
import { Button } from '../ui/button.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { CreditNote } from './credit-note.tsx';
import { useSalesGround } from './sales-place.tsx';
import { StepFrame } from './step-frame.tsx';

/** A credit note: what it holds and what became of it. */
export function CreditView({ code }: { code: string }) {
  const t = useTexts();
  const { exchange } = useSalesGround();
  const { moment } = useMoments();
  const found = useQuery(ask.credits.find.queryOptions({ input: { code }, staleTime: 0 }));
  if (found.isError) return <Failed error={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <Loading />;
  const { balance, entries } = found.data;
  return (
    <StepFrame
      title={t('sales.credit.title')}
      foot={
        exchange && balance > 0 ? (
          <Button
            kind="main"
            size="sale"
            icon="cart"
            onPress={() => exchange({ code: found.data.code, amount: balance })}
          >
            {t('sales.credit.use')}
          </Button>
        ) : null
      }
    >
      <CreditNote code={found.data.code} amount={balance} />
      <section>
        <h3 className="sale-part">{t('sales.credit.history')}</h3>
        <dl className="sums">
          {entries.map(({ kind, amount, number, at }, index) => (
            // Entries are only added at the end.
            <div key={index}>
              <dt>
                {t(`sales.credit.kinds.${kind}`)}{' '}
                <span className="soft figures">
                  · {number} · {moment(at)}
                </span>
              </dt>
              <dd className="figures">{formatRupiah(amount)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </StepFrame>
  );
}
