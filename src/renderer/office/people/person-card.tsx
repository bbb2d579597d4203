import type { SignedIn, StaffMember } from '../../../contract/people.ts';
import { mayManage } from '../../../domain/permissions.ts';
import { shop } from '../../client.ts';
import { useTexts } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Face } from '../../ui/face.tsx';
import { Icon } from '../../ui/icon.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { useAct } from '../shared/use-act.ts';
import { useMoments } from '../shared/zone.ts';

/** One person: role, state, and what may be done. */
export function PersonCard(props: {
  person: StaffMember;
  me: SignedIn;
  isLastOwner: boolean;
  onEdit: () => void;
  onPin: () => void;
  onDeactivate: () => void;
}) {
  const t = useTexts();
  const act = useAct();
  const { person, me, isLastOwner } = props;
  const { id, name, role, colour, active } = person;
  const isAbove = !mayManage(me.role, role);

  const reactivate = async () => {
    const done = await act.run((key) => shop.people.reactivate({ key, staffId: id }));
    if (done) showToast({ tone: 'good', words: t('people.office.reactivated', { name }) });
  };

  return (
    <article className={`person${active ? '' : ' is-gone'}`} aria-label={name}>
      <Face name={name} colour={colour} />
      <div className="person-words">
        <h2>
          {name}
          {id === me.id && <span className="person-you">{t('people.office.you')}</span>}
        </h2>
        <p className="soft">{t(`people.roles.${role}`)}</p>
        <State person={person} />
        {isLastOwner && <p className="soft person-why">{t('people.office.lastOwner')}</p>}
        {isAbove && <p className="soft person-why">{t('people.office.above')}</p>}
      </div>
      {!isAbove && (
        <div className="person-acts">
          {active ? (
            <>
              <Button
                icon="edit"
                aria-label={t('people.office.editOf', { name })}
                onPress={props.onEdit}
              >
                {t('people.office.edit')}
              </Button>
              <Button
                icon="keyboard"
                aria-label={t('people.office.newPinOf', { name })}
                onPress={props.onPin}
              >
                {t('people.office.newPin')}
              </Button>
              {!isLastOwner && (
                <Button kind="danger" onPress={props.onDeactivate}>
                  {t('people.office.deactivate')}
                </Button>
              )}
            </>
          ) : (
            <Button icon="refresh" isDisabled={act.isBusy} onPress={() => void reactivate()}>
              {t('people.office.reactivate')}
            </Button>
          )}
        </div>
      )}
    </article>
  );
}

function State({ person }: { person: StaffMember }) {
  const t = useTexts();
  const { moment } = useMoments();
  const { active, hasPin, lockedUntil } = person;
  if (!active) return <p className="person-state">{t('people.office.inactive')}</p>;
  if (lockedUntil !== null) {
    return (
      <p className="person-state is-bad">
        <Icon name="warn" size={18} />
        {t('people.office.locked', { time: moment(lockedUntil) })}
      </p>
    );
  }
  return hasPin ? (
    <p className="person-state is-good">
      <Icon name="check" size={18} />
      {t('people.office.active')}
    </p>
  ) : (
    <p className="person-state is-bad">
      <Icon name="warn" size={18} />
      {t('people.office.noPin')}
    </p>
  );
}
