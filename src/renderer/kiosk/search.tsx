import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTexts } from '../i18n/index.ts';
import { IconButton } from '../ui/button.tsx';
import { FieldKeys } from '../ui/keyboard/touch-keyboard.tsx';
import { Empty } from '../ui/states.tsx';
import { ask, shop } from './client.ts';
import { Pages } from './shelves.tsx';
import { useVisit } from './visit.ts';
import './search.css';

/** Milliseconds after a key before the shop is asked, and before a text counts as typed to its end. */
const pause = 200;
const wholeAfter = 2500;

/** Search with our own keyboard, which is always there: this screen has no other. */
export function SearchScreen() {
  const t = useTexts();
  const text = useVisit((visit) => visit.search);
  const [field, setField] = useState<HTMLInputElement | null>(null);
  const wanted = useSettled(text.trim(), pause);
  const whole = useSettled(text.trim(), wholeAfter);

  useEffect(() => {
    // Only so that it is counted, once in a visit; what is shown has been asked for already.
    const { counted } = useVisit.getState();
    if (whole === '' || counted.includes(whole)) return;
    useVisit.setState({ counted: [...counted, whole] });
    void shop.search({ text: whole, isWhole: true }).catch(() => undefined);
  }, [whole]);

  return (
    <section className="kiosk-search">
      <h1 className="only-heard">{t('kiosk.search')}</h1>
      <form role="search" className="search-line" onSubmit={(event) => event.preventDefault()}>
        <input
          ref={setField}
          type="text"
          className="search-field"
          inputMode="none"
          autoComplete="off"
          spellCheck={false}
          maxLength={80}
          autoFocus
          aria-label={t('kiosk.searchLabel')}
          placeholder={t('kiosk.searchLabel')}
          value={text}
          onChange={(event) => useVisit.setState({ search: event.target.value })}
        />
        {text !== '' && (
          <IconButton
            icon="close"
            label={t('kiosk.clear')}
            onPress={() => {
              useVisit.setState({ search: '' });
              field?.focus();
            }}
          />
        )}
      </form>
      <div className="search-found" role="status">
        {wanted === '' ? (
          <Empty icon="search" title={t('kiosk.searchStart')}>
            {t('kiosk.searchStartHint')}
          </Empty>
        ) : (
          <Found text={wanted} />
        )}
      </div>
      {field && <FieldKeys field={field} onHide={null} />}
    </section>
  );
}

function Found({ text }: { text: string }) {
  const t = useTexts();
  const shelf = useInfiniteQuery(
    ask.search.infiniteOptions({
      input: (page: number) => ({ text, page, isWhole: false }),
      initialPageParam: 0,
      getNextPageParam: (last, all) => (last.more ? all.length : undefined),
      placeholderData: (before) => before,
    }),
  );
  const isNothing = shelf.data?.pages.every((page) => page.products.length === 0) === true;
  if (isNothing && !shelf.isPlaceholderData) {
    return (
      <Empty icon="search" title={t('kiosk.searchNothing', { text })}>
        {t('kiosk.searchNothingHint')}
      </Empty>
    );
  }
  return <Pages shelf={shelf} />;
}

/** The value once it has not changed for a while; a text that was taken back is gone at once. */
function useSettled(value: string, quiet: number): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), value === '' ? 0 : quiet);
    return () => clearTimeout(timer);
  }, [value, quiet]);
  return settled;
}
