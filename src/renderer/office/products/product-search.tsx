import { useEffect, useState } from 'react';
import { useTexts } from '../../i18n/index.ts';
import { IconButton } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { setShelfView, useShelfView } from './shelf-view.ts';

const typingPause = 150;

/** Words, part of a SKU or a barcode; the list follows when typing pauses. */
export function ProductSearch() {
  const t = useTexts();
  const [text, setText] = useState(() => useShelfView.getState().text);
  useEffect(() => {
    const timer = setTimeout(
      () => setShelfView({ text: text.trim() }),
      text === '' ? 0 : typingPause,
    );
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div className="product-search">
      <Icon name="search" />
      <input
        id="product-search"
        type="text"
        role="searchbox"
        autoComplete="off"
        spellCheck={false}
        aria-label={t('counter.shelf.search')}
        placeholder={t('office.products.placeholder')}
        maxLength={200}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setText('');
        }}
      />
      {text !== '' && (
        <IconButton icon="close" label={t('counter.shelf.clear')} onPress={() => setText('')} />
      )}
    </div>
  );
}
