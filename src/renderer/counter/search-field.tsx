import type { KeyboardEvent } from 'react';
import type { Product } from '../../contract/catalogue.ts';
import { useTexts } from '../i18n/index.ts';
import { IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Shortcut } from '../ui/shortcut.tsx';
import { setDesk, useDesk } from './desk.ts';
import { searchFieldId } from './use-counter-scanner.ts';

/** Where searching is typed; `best` is what Enter would add. */
export function SearchField(props: {
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
  best: Product | null;
}) {
  const t = useTexts();
  const search = useDesk((desk) => desk.search);
  return (
    <div className="search">
      <Icon name="search" />
      <input
        id={searchFieldId}
        className="search-input"
        type="text"
        role="searchbox"
        autoFocus
        data-touch-only=""
        autoComplete="off"
        spellCheck={false}
        aria-label={t('counter.shelf.search')}
        placeholder={t('counter.shelf.placeholder')}
        value={search}
        maxLength={200}
        onChange={(event) => setDesk({ search: event.target.value, found: 0 })}
        onKeyDown={props.onKeyDown}
      />
      <span className="only-heard" role="status">
        {props.best ? t('counter.shelf.enterAdds', { name: props.best.name }) : ''}
      </span>
      {search === '' && <Shortcut keys="F2" />}
      {/* Hidden, not taken away: every scan passes through this field. */}
      <span hidden={search === ''}>
        <IconButton
          icon="close"
          label={t('counter.shelf.clear')}
          onPress={() => setDesk({ search: '', found: 0 })}
        />
      </span>
    </div>
  );
}
