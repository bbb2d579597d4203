import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../../i18n/index.ts';
import { usePreferences } from '../../preferences.ts';
import { Icon } from '../icon.tsx';
import { keyRows } from './layout.ts';
import type { KeyPage, TouchKey } from './layout.ts';
import { enterIn, eraseIn, typeInto } from './type-into.ts';
import { useTouchedField } from './use-touched-field.ts';
import './touch-keyboard.css';

/**
 * Our own keyboard for text fields that were touched. The screen above becomes shorter by it, so
 * that it covers no field. Stands once in the app.
 */
export function TouchKeyboard() {
  const isOn = usePreferences((preferences) => preferences.touchKeyboard);
  const [field, hide] = useTouchedField(isOn);
  return field ? <FieldKeys key={field.id} field={field} onHide={hide} /> : null;
}

/** The keys for one field. `onHide` null: they stay. */
export function FieldKeys(props: {
  field: HTMLInputElement | HTMLTextAreaElement;
  onHide: (() => void) | null;
}) {
  const t = useTexts();
  const { field, onHide } = props;
  const place = useRef<HTMLDivElement>(null);
  const [page, setPage] = useState<KeyPage>('letters');
  const [isUpper, setUpper] = useState(() => field.value === '');

  useEffect(() => {
    const { style } = document.documentElement;
    const height = place.current?.offsetHeight ?? 0;
    style.setProperty('--keyboard', `${height}px`);
    field.scrollIntoView({ block: 'nearest' });
    return () => void style.removeProperty('--keyboard');
  }, [field]);

  const press = (key: TouchKey) => {
    switch (key.kind) {
      case 'text':
        typeInto(field, isUpper ? key.text.toLocaleUpperCase() : key.text);
        return setUpper(false);
      case 'space':
        return typeInto(field, ' ');
      case 'erase':
        return eraseIn(field);
      case 'enter':
        return enterIn(field);
      case 'hide':
        return onHide?.();
      case 'shift':
        return setUpper(!isUpper);
      case 'page':
        return setPage(page === 'letters' ? 'signs' : 'letters');
    }
  };

  return (
    // Dialogs leave what carries this attribute alone: pressing a key closes none of them.
    <div
      className="touch-keyboard"
      role="group"
      aria-label={t('common.keyboard.label')}
      data-react-aria-top-layer="true"
      ref={place}
    >
      {keyRows[page].map((row, index) => (
        <div className="touch-row" key={index}>
          {row.map((key) => {
            if (key.kind === 'hide' && onHide === null) return null;
            const isText = key.kind === 'text';
            const words = isText ? (isUpper ? key.text.toLocaleUpperCase() : key.text) : undefined;
            return (
              <button
                key={isText ? key.text : key.kind}
                type="button"
                tabIndex={-1}
                className={`touch-key touch-${key.kind}`}
                aria-label={isText ? undefined : t(`common.keyboard.${key.kind}`)}
                aria-pressed={key.kind === 'shift' ? isUpper : undefined}
                // The focus stays in the field; a key types as soon as it is touched.
                onPointerDown={(event) => {
                  event.preventDefault();
                  press(key);
                }}
                onClick={(event) => {
                  if (event.detail === 0) press(key);
                }}
              >
                {words ?? <Face kind={key.kind} page={page} />}
              </button>
            );
          })}
        </div>
      ))}
    </div>
  );
}

function Face({ kind, page }: { kind: TouchKey['kind']; page: KeyPage }) {
  const t = useTexts();
  switch (kind) {
    case 'shift':
      return <Icon name="up" />;
    case 'erase':
      return <Icon name="erase" size={26} />;
    case 'enter':
      return <Icon name="check" size={26} />;
    case 'hide':
      return <Icon name="down" />;
    case 'page':
      return page === 'letters' ? '#+=' : 'ABC';
    case 'space':
    case 'text':
      return t('common.keyboard.space');
  }
}
