import { useState } from 'react';
import { Link } from 'react-aria-components';
import type { AccountEntry } from '../../../contract/members.ts';
import { shop } from '../../client.ts';
import { formatRupiah } from '../../format.ts';
import { useTexts } from '../../i18n/index.ts';
import { useProblemText } from '../../problem.ts';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/states.tsx';
import { Table } from '../../ui/table.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { useMoments } from '../shared/zone.ts';

interface Entries {
  entries: AccountEntry[];
  next: string | null;
}

/** What went over the account, the newest first; the first page comes with the member. */
export function AccountEntries({ memberId, first }: { memberId: string; first: Entries }) {
  const t = useTexts();
  const say = useProblemText();
  const { moment } = useMoments();
  // Further pages belong to the first one: where that changes, they are asked for anew.
  const [further, setFurther] = useState<{ of: Entries; pages: Entries[] }>({
    of: first,
    pages: [],
  });
  const pages = further.of === first ? further.pages : [];
  const entries = [first, ...pages].flatMap((page) => page.entries);
  const next = (pages.at(-1) ?? first).next;
  const more = async (before: string) => {
    try {
      const page = await shop.members.get({ id: memberId, before });
      setFurther({ of: first, pages: [...pages, page] });
    } catch (error) {
      showToast({ tone: 'bad', words: say(error) });
    }
  };
  if (entries.length === 0) {
    return (
      <Empty icon="book" title={t('members.noEntries')}>
        <p>{t('members.noEntriesText')}</p>
      </Empty>
    );
  }
  return (
    <>
      <Table
        label={t('members.history')}
        rows={entries}
        rowKey={({ id }) => id}
        columns={[
          { key: 'at', head: t('members.at'), cell: ({ at }) => moment(at) },
          {
            key: 'what',
            head: t('members.what'),
            cell: (entry) => (
              <span className="members-what">
                <What entry={entry} />
                <span className="soft">{entry.by}</span>
              </span>
            ),
          },
          {
            key: 'amount',
            head: t('members.amount'),
            isFigure: true,
            cell: ({ amount }) => `${amount > 0 ? '+' : ''}${formatRupiah(amount)}`,
          },
          {
            key: 'owed',
            head: t('members.owedAfter'),
            isFigure: true,
            cell: ({ owed }) => <strong>{formatRupiah(owed)}</strong>,
          },
        ]}
      />
      {next !== null && <Button onPress={() => void more(next)}>{t('members.moreEntries')}</Button>}
    </>
  );
}

function What({ entry }: { entry: AccountEntry }) {
  const t = useTexts();
  const { kind, subject, tender, reference } = entry;
  if (kind === 'payment' && tender !== null) {
    return (
      <span>
        {t('members.paidBy', { tender: t(`members.tenders.${tender}`) })}
        {reference !== '' && ` · ${reference}`}
      </span>
    );
  }
  const words = `${t(kind === 'refund' ? 'members.cameBack' : 'members.bought')} ${subject?.number ?? ''}`;
  if (kind === 'sale' && subject) {
    return (
      <Link className="members-name" href={`#/kantor/penjualan/${subject.id}`}>
        {words}
      </Link>
    );
  }
  return <span>{words}</span>;
}
