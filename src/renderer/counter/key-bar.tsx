import { Button } from 'react-aria-components';
import { useTexts } from '../i18n/index.ts';
import { setDesk } from './desk.ts';
import './key-bar.css';

/** The shortcuts at the foot of the shelf, and where all of them are. Hidden where there is no keyboard. */
export function KeyBar() {
  const t = useTexts();
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
      <Button className="key-bar-all" onPress={() => setDesk({ drawer: 'help' })}>
        <kbd>F1</kbd> {t('counter.keys.barHelp')}
      </Button>
    </div>
  );
}
