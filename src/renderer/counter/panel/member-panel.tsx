import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { Member } from '../../../contract/members.ts';
import { formatRupiah } from '../../format.ts';
import { useTexts } from '../../i18n/index.ts';
import { ask, queryClient } from '../../queries.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { useScanSink } from '../scan-sink.ts';
import { useCounter, useOpenCart } from '../till-context.tsx';
import { leavePanel, SidePanel } from './side-panel.tsx';
import './member-panel.css';

/** Whose cart it is: found by name, number or telephone, or by a scan of the member's card. */
export function MemberPanel() {
  const t = useTexts();
  const { till } = useCounter();
  const { member } = useOpenCart();
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text.trim());
  const found = useQuery(
    ask.members.search.queryOptions({
      input: { text: wanted, limit: 30 },
      placeholderData: keepPreviousData,
      staleTime: 0,
    }),
  );
  const members = found.data?.members ?? [];
  const best = wanted === '' || found.isPlaceholderData ? null : (members[0] ?? null);

  const choose = async (memberId: string | null) => {
    if (await till.setMember(memberId)) leavePanel();
  };
  const byNumber = async (number: string): Promise<Member | null> => {
    const input = { text: number, limit: 1 };
    const answer = await queryClient.fetchQuery(
      ask.members.search.queryOptions({ input, staleTime: 0 }),
    );
    const first = answer.members[0];
    return first && sameNumber(first.number, number) ? first : null;
  };
  // A card that is scanned here chooses its member; everything else is goods.
  useScanSink((code) => {
    void byNumber(code).then(
      (one) => void (one ? choose(one.id) : till.scan(code)),
      () => void till.scan(code),
    );
    return true;
  });

  return (
    <SidePanel title={t('counter.member.title')}>
      {member && (
        <div className="member-now">
          <Icon name="person" />
          <span className="member-words">
            <strong>{member.name}</strong>
            <span className="soft figures">{member.number}</span>
          </span>
          <Button icon="close" onPress={() => void choose(null)}>
            {t('counter.member.take', { name: member.name })}
          </Button>
        </div>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (best) void choose(best.id);
        }}
      >
        <TextField
          autoFocus
          label={t('counter.member.search')}
          placeholder={t('counter.member.placeholder')}
          maxLength={120}
          value={text}
          onChange={setText}
        />
      </form>
      {found.isError ? (
        <Failed error={found.error} onRetry={() => void found.refetch()} />
      ) : !found.data ? (
        <Loading />
      ) : members.length === 0 ? (
        <Empty
          icon="person"
          title={wanted === '' ? t('counter.member.noneYet') : t('counter.member.none')}
        />
      ) : (
        <ul className="members" aria-label={t('counter.member.list')}>
          {members.map((one) => (
            <li key={one.id}>
              <AriaButton
                className={`member${one === best ? ' is-best' : ''}`}
                onPress={() => void choose(one.id)}
              >
                <span className="member-words">
                  <strong>{one.name}</strong>
                  <span className="soft figures">
                    {[one.number, one.phone].filter(Boolean).join(' · ')}
                  </span>
                </span>
                <span className="member-account">
                  {one.owed !== 0 && (
                    <strong className="figures">
                      {t('counter.member.owesShort', { amount: formatRupiah(one.owed) })}
                    </strong>
                  )}
                  <span className="soft figures">
                    {one.accountLimit > 0
                      ? t('counter.member.limitShort', { amount: formatRupiah(one.accountLimit) })
                      : t('counter.member.noBon')}
                  </span>
                </span>
              </AriaButton>
            </li>
          ))}
        </ul>
      )}
    </SidePanel>
  );
}

function sameNumber(number: string, scanned: string): boolean {
  return number.toLocaleUpperCase() === scanned.trim().toLocaleUpperCase();
}
