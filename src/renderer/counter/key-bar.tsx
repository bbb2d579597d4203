import { Button } from 'react-aria-components';
import { useTexts } from '../i18n/index.ts';
import { useHeldCount } from './cart-bar.tsx';
import { openPanel, setDesk } from './desk.ts';
import { useCounterActions } from './use-counter-actions.ts';
import './key-bar.css';

/** The shortcuts at the foot of the shelf, and where all of them are. Hidden where there is no keyboard. */
export function KeyBar() {
  const t = useTexts();
  const held = useHeldCount();
  const { openItem } = useCounterActions();
  const keys = [
    ['↑ ↓', t('counter.keys.barLines')],
    ['+ −', t('counter.keys.barStep')],
    ['Del', t('counter.keys.barRemove')],
    ['Ctrl+Z', t('counter.keys.barUndo')],
  ] as const;
  return (
    <div className="key-bar">
      {keys.map(([key, words]) => (
        <span key={key} className="key-bar-key">
          <kbd>{key}</kbd> {words}
        </span>
      ))}
      <Button className="key-bar-press" onPress={() => openPanel({ kind: 'held' })}>
        <kbd>F3</kbd>{' '}
        {held > 0 ? t('counter.held.keyHeld', { count: held }) : t('counter.held.key')}
      </Button>
      <Button className="key-bar-press" onPress={openItem}>
        <kbd>Alt+L</kbd> {t('counter.openItem.key')}
      </Button>
      <Button className="key-bar-press key-bar-all" onPress={() => setDesk({ drawer: 'help' })}>
        <kbd>F1</kbd> {t('counter.keys.barHelp')}
      </Button>
    </div>
  );
}
