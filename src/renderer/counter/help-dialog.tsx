import { useTexts } from '../i18n/index.ts';
import { Dialog } from '../ui/dialog.tsx';
import { setDesk, useDesk } from './desk.ts';
import './help-dialog.css';

/** Every key of the counter and what it does. */
export function HelpDialog() {
  const t = useTexts();
  const isOpen = useDesk((desk) => desk.drawer === 'help');
  const keys = [
    ['F1', t('counter.keys.help')],
    ['F2', t('counter.keys.search')],
    ['F3', t('counter.held.title')],
    ['F4', t('counter.keys.quantity')],
    ['F5', t('counter.line.fields.price')],
    ['F6', t('counter.keys.discount')],
    ['Shift+F6', t('counter.cartDiscount.title')],
    ['Alt+A', t('counter.member.title')],
    ['Alt+C', t('counter.line.noteLabel')],
    ['Alt+L', t('counter.openItem.title')],
    ['F7', t('counter.keys.sales')],
    ['F8', t('counter.keys.exact')],
    ['F9', t('counter.keys.pay')],
    ['F10', t('counter.keys.again')],
    ['F12', t('shift.chip.title')],
    ['↑ ↓', t('counter.keys.lines')],
    ['+ −', t('counter.keys.step')],
    ['Del', t('counter.keys.remove')],
    ['Ctrl+Z', t('counter.keys.undo')],
    ['Ctrl+L', t('counter.keys.switch')],
    ['Alt+1…4', t('counter.keys.likely')],
    ['Enter', t('counter.keys.enter')],
    ['Esc', t('counter.keys.escape')],
  ] as const;
  return (
    <Dialog
      title={t('counter.keys.title')}
      isOpen={isOpen}
      onClose={() => setDesk({ drawer: null })}
    >
      <dl className="help">
        {keys.map(([key, words]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
