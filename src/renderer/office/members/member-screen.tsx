import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { Member } from '../../../contract/members.ts';
import { formatRupiah } from '../../format.ts';
import { useTexts } from '../../i18n/index.ts';
import { ask } from '../../queries.ts';
import { useMay } from '../../sign-in/signed-in.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Card, Page } from '../../ui/page.tsx';
import { Failed, Loading } from '../../ui/states.tsx';
import { AccountEntries } from './account-entries.tsx';
import { MemberDialog } from './member-dialog.tsx';
import { PayDialog } from './pay-dialog.tsx';
import './members.css';

/** One member: what is owed, how far it may go, and everything that went over the account. */
export function MemberScreen() {
  const t = useTexts();
  const { memberId = '' }: { memberId?: string } = useParams({ strict: false });
  const found = useQuery(
    ask.members.get.queryOptions({ input: { id: memberId, limit: 50 }, retry: false }),
  );
  if (found.isError) return <Failed error={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <Loading />;
  const { member } = found.data;
  return (
    <Page
      title={member.name}
      lead={[
        t('members.numberIs', { number: member.number }),
        member.phone,
        member.active ? '' : t('members.inactive'),
      ]
        .filter((part) => part !== '')
        .join(' · ')}
      actions={
        <LinkButton href="#/kantor/anggota" icon="left" kind="quiet">
          {t('office.places.members')}
        </LinkButton>
      }
    >
      <Account member={member} />
      <Card title={t('members.history')}>
        <AccountEntries memberId={member.id} first={found.data} />
      </Card>
    </Page>
  );
}

function Account({ member }: { member: Member }) {
  const t = useTexts();
  const may = useMay();
  const [doing, setDoing] = useState<'edit' | 'pay' | null>(null);
  const { owed, accountLimit } = member;
  const left = accountLimit - owed;
  return (
    <Card>
      <div className="members-account">
        <div>
          <span className="soft">{t(owed < 0 ? 'members.inCredit' : 'members.owed')}</span>
          <strong className="members-figure figures">{formatRupiah(Math.abs(owed))}</strong>
          <span className="soft">
            {accountLimit === 0
              ? t('members.noBonText')
              : t(left < 0 ? 'members.overLimit' : 'members.leftOf', {
                  left: formatRupiah(Math.abs(left)),
                  limit: formatRupiah(accountLimit),
                })}
          </span>
        </div>
        <div className="members-keys">
          {may('members.manage') && (
            <Button icon="edit" onPress={() => setDoing('edit')}>
              {t('members.edit')}
            </Button>
          )}
          {may('sell') && (
            <Button kind="main" icon="cash" isDisabled={owed <= 0} onPress={() => setDoing('pay')}>
              {t('members.pay')}
            </Button>
          )}
        </div>
      </div>
      {doing === 'edit' && <MemberDialog member={member} onClose={() => setDoing(null)} />}
      {doing === 'pay' && <PayDialog member={member} onClose={() => setDoing(null)} />}
    </Card>
  );
}
