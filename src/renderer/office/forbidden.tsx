import type { Role } from '../../domain/permissions.ts';
import { useTexts } from '../i18n/index.ts';
import { switchPerson } from '../sign-in/signed-in.ts';
import { Button, LinkButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import '../ui/states.css';

/** A page of the office that the person's role does not open, and what to do about it. */
export function Forbidden({ role }: { role: Role }) {
  const t = useTexts();
  return (
    <main className="frame-alone">
      <div className="state">
        <span className="state-mark motif">
          <Icon name="person" size={40} />
        </span>
        <h1>{t('people.forbidden.title')}</h1>
        <p className="state-words soft">
          {t('people.forbidden.text', { role: t(`people.roles.${role}`) })}
        </p>
        <div className="state-actions">
          <Button kind="main" icon="person" onPress={switchPerson}>
            {t('people.forbidden.action')}
          </Button>
          <LinkButton href="#/kasir" icon="cart">
            {t('office.toCounter')}
          </LinkButton>
        </div>
      </div>
    </main>
  );
}
