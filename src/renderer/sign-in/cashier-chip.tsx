import { Button } from 'react-aria-components';
import { useTexts } from '../i18n/index.ts';
import { Face } from '../ui/face.tsx';
import { Shortcut } from '../ui/shortcut.tsx';
import { switchPerson, useMe } from './signed-in.ts';
import './cashier-chip.css';

/** Who is on duty; touching it lets somebody else take over. */
export function CashierChip() {
  const t = useTexts();
  const me = useMe();
  if (!me) return null;
  return (
    <Button className="cashier-chip" onPress={switchPerson}>
      <Face name={me.name} colour={me.colour} size="small" />
      <span className="only-heard">{`${t('people.signIn.chip')} `}</span>
      <span className="cashier-name">{me.name}</span>
      <Shortcut keys="Ctrl+L" />
    </Button>
  );
}
