import { useState } from 'react';
import { Checkbox } from 'react-aria-components';
import type { StatementMatch, StatementRow } from '../../../contract/qris.ts';
import { shop } from '../../client.ts';
import { formatRupiah } from '../../format.ts';
import { useTexts } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { useAct } from '../shared/use-act.ts';
import { useMoments } from '../shared/zone.ts';

/** What the statement seems to confirm: the sure ones are chosen, a person decides about the rest. */
export function StatementMatches({ found, onDone }: { found: StatementMatch; onDone: () => void }) {
  const t = useTexts();
  const act = useAct();
  const { moment } = useMoments();
  const { matches, ambiguous, unknown, leftOut, missing } = found;
  const [chosen, setChosen] = useState(
    () => new Set(matches.filter((one) => one.certainty === 'sure').map(({ row }) => row.row)),
  );
  const taken = matches.filter(({ row }) => chosen.has(row.row));
  const sum = formatRupiah(taken.reduce((whole, { row }) => whole + row.amount, 0));

  const confirm = async () => {
    const wish = taken.map(({ tender: { saleId, position }, row: { reference } }) => ({
      saleId,
      position,
      reference: reference.slice(0, 80),
    }));
    const done = await act.run((key) => shop.qris.confirmMatches({ key, matches: wish }));
    if (!done) return;
    showToast({
      tone: 'good',
      words: t('qris.statement.done', { count: done.confirmed.length }),
    });
    onDone();
  };

  return (
    <div className="qris-found">
      {matches.length === 0 ? (
        <Notice tone="info" heard>
          {t('qris.statement.nothing')}
        </Notice>
      ) : (
        <>
          <h3>{t('qris.statement.matches', { count: matches.length })}</h3>
          <ul className="qris-matches" aria-label={t('qris.statement.matchesLabel')}>
            {matches.map(({ row, tender, certainty, by }) => (
              <li key={row.row}>
                <Checkbox
                  className="qris-match"
                  isSelected={chosen.has(row.row)}
                  onChange={(isOn) => {
                    const next = new Set(chosen);
                    if (isOn) next.add(row.row);
                    else next.delete(row.row);
                    setChosen(next);
                  }}
                >
                  <span className="qris-box" aria-hidden="true">
                    <Icon name="check" />
                  </span>
                  <span className="qris-match-words">
                    <strong>
                      {tender.receiptNumber} · {moment(tender.at)}
                    </strong>
                    <span className="soft">{row.text}</span>
                    <span className={`qris-certainty is-${certainty}`}>
                      {t(`qris.certainty.${certainty}`)} · {t(`qris.by.${by}`)}
                    </span>
                  </span>
                  <strong className="figures">{formatRupiah(row.amount)}</strong>
                </Checkbox>
              </li>
            ))}
          </ul>
          <div className="qris-keys">
            <Button onPress={onDone}>{t('common.cancel')}</Button>
            <Button
              kind="main"
              icon="check"
              isDisabled={act.isBusy || taken.length === 0}
              onPress={() => void confirm()}
            >
              {act.isBusy
                ? t('common.saving')
                : t('qris.statement.confirm', { count: taken.length, sum })}
            </Button>
          </div>
        </>
      )}
      {ambiguous.length > 0 && (
        <Rest
          title={t('qris.statement.ambiguous', { count: ambiguous.length })}
          hint={t('qris.statement.ambiguousHint')}
          rows={ambiguous.map(({ row, candidates }) => ({
            ...row,
            text: `${row.text} → ${candidates.map(({ receiptNumber }) => receiptNumber).join(', ')}`,
          }))}
        />
      )}
      {unknown.length > 0 && (
        <Rest title={t('qris.statement.unknown', { count: unknown.length })} rows={unknown} />
      )}
      {missing.length > 0 && (
        <p className="soft">
          {t('qris.statement.missing', {
            numbers: missing.map(({ receiptNumber }) => receiptNumber).join(', '),
          })}
        </p>
      )}
      {leftOut.length > 0 && (
        <p className="soft">{t('qris.statement.leftOut', { count: leftOut.length })}</p>
      )}
    </div>
  );
}

function Rest(props: { title: string; hint?: string; rows: StatementRow[] }) {
  return (
    <details className="qris-rest">
      <summary>{props.title}</summary>
      {props.hint && <p className="soft">{props.hint}</p>}
      <ul>
        {props.rows.map(({ row, text, amount }) => (
          <li key={row}>
            <span>{text}</span>
            <span className="figures">{formatRupiah(amount)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
