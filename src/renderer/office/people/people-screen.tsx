import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { StaffMember } from '../../../contract/people.ts';
import { useTexts } from '../../i18n/index.ts';
import { ask } from '../../queries.ts';
import { useMe } from '../../sign-in/signed-in.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { Failed, Loading } from '../../ui/states.tsx';
import { DeactivateDialog } from './deactivate-dialog.tsx';
import { PersonCard } from './person-card.tsx';
import { PersonDialog } from './person-dialog.tsx';
import { PinDialog } from './pin-dialog.tsx';
import './people.css';

/** What is being done to whom; `person` null is somebody new. */
type Doing =
  | { kind: 'edit'; person: StaffMember | null }
  | { kind: 'pin'; person: StaffMember }
  | { kind: 'deactivate'; person: StaffMember };

/** Everybody who works here: roles, PINs, coming and going. */
export function PeopleScreen() {
  const t = useTexts();
  const me = useMe();
  const people = useQuery(ask.people.list.queryOptions({ input: {} }));
  const [doing, setDoing] = useState<Doing | null>(null);
  const close = () => setDoing(null);
  const owners = people.data?.filter(({ active, role }) => active && role === 'owner') ?? [];
  const isLastOwner = ({ id }: StaffMember) => owners.length === 1 && owners[0]?.id === id;

  return (
    <Page
      title={t('office.places.people')}
      lead={t('people.office.lead')}
      actions={
        <Button kind="main" icon="plus" onPress={() => setDoing({ kind: 'edit', person: null })}>
          {t('people.office.add')}
        </Button>
      }
    >
      {people.isError ? (
        <Failed error={people.error} onRetry={() => void people.refetch()} />
      ) : !people.data || !me ? (
        <Loading />
      ) : (
        <ul className="people" aria-label={t('office.places.people')}>
          {people.data.map((person) => (
            <li key={person.id}>
              <PersonCard
                person={person}
                me={me}
                isLastOwner={isLastOwner(person)}
                onEdit={() => setDoing({ kind: 'edit', person })}
                onPin={() => setDoing({ kind: 'pin', person })}
                onDeactivate={() => setDoing({ kind: 'deactivate', person })}
              />
            </li>
          ))}
        </ul>
      )}
      {me && doing?.kind === 'edit' && (
        <PersonDialog
          person={doing.person}
          mine={me.role}
          isLastOwner={doing.person !== null && isLastOwner(doing.person)}
          onClose={close}
        />
      )}
      {doing?.kind === 'pin' && <PinDialog person={doing.person} onClose={close} />}
      {doing?.kind === 'deactivate' && <DeactivateDialog person={doing.person} onClose={close} />}
    </Page>
  );
}
