import { useTexts } from '../i18n/index.ts';
import { IconButton } from '../ui/button.tsx';
import { Chips } from '../ui/chips.tsx';
import { TextField } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { findKinds, guessKind } from './find-wish.ts';
import { dayChoices, salesSearchId, setSalesSearch, useSalesSearch } from './sales-search.ts';

/** What to search for: a text, what it means, and a day. `onEnter` opens the first that is found. */
export function FindBar({ onEnter, onDown }: { onEnter: () => void; onDown: () => void }) {
  const t = useTexts();
  const { text, by, what, dayChoice, picked } = useSalesSearch();
  return (
    <search className="find">
      {what === 'sales' && (
        <div className="find-field">
          <Icon name="search" />
          <input
            id={salesSearchId}
            className="find-input"
            type="text"
            role="searchbox"
            autoFocus
            autoComplete="off"
            spellCheck={false}
            maxLength={200}
            aria-label={t('sales.find.label')}
            placeholder={t('sales.find.placeholder')}
            value={text}
            onChange={({ target }) => setSalesSearch({ text: target.value, by: null })}
            onKeyDown={(event) => {
              if (event.key === 'Enter') onEnter();
              else if (event.key === 'ArrowDown') onDown();
              else return;
              event.preventDefault();
            }}
          />
          <span hidden={text === ''}>
            <IconButton
              icon="close"
              label={t('sales.find.clear')}
              onPress={() => setSalesSearch({ text: '', by: null })}
            />
          </span>
        </div>
      )}
      {what === 'sales' && text.trim() !== '' && (
        <Chips
          label={t('sales.find.as')}
          value={by ?? guessKind(text)}
          onChange={(value) => setSalesSearch({ by: value })}
          chips={findKinds.map((value) => ({ value, label: t(`sales.find.by.${value}`) }))}
        />
      )}
      <div className="find-filters">
        <Chips
          label={t('sales.find.what')}
          value={what}
          onChange={(value) => setSalesSearch({ what: value })}
          chips={(['sales', 'refunds'] as const).map((value) => ({
            value,
            label: t(`sales.find.whats.${value}`),
          }))}
        />
        <Chips
          label={t('sales.find.days')}
          value={dayChoice}
          onChange={(value) => setSalesSearch({ dayChoice: value })}
          chips={dayChoices.map((value) => ({ value, label: t(`sales.find.day.${value}`) }))}
        />
      </div>
      {dayChoice === 'pick' && (
        <TextField
          label={t('sales.find.date')}
          type="date"
          value={picked}
          onChange={(value) => setSalesSearch({ picked: value })}
        />
      )}
    </search>
  );
}
