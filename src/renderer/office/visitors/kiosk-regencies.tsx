import { useQuery } from '@tanstack/react-query';
import { mostRegencies } from '../../../domain/guest-book.ts';
import { useTexts } from '../../i18n/index.ts';
import { ask } from '../../queries.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';

/** The regencies that the guest book names, a line each, in the order in which visitors see them. */
export function KioskRegencies(props: {
  typed: readonly string[];
  onChange: (typed: readonly string[]) => void;
}) {
  const t = useTexts();
  const details = useQuery(ask.settings.shop.queryOptions({ input: {} }));
  const own = details.data?.regency ?? '';
  const { typed, onChange } = props;
  const number = (index: number) => ({ number: index + 1 });
  return (
    <section className="kiosk-part">
      <h3>{t('office.kiosk.regencies')}</h3>
      <p className="soft">{t('office.kiosk.regenciesHint')}</p>
      {typed.length === 0 && own !== '' && <p>{t('office.kiosk.ownRegency', { regency: own })}</p>}
      <ol className="kiosk-regencies">
        {typed.map((name, index) => (
          <li key={index}>
            <TextField
              label={t('office.kiosk.regency', number(index))}
              autoComplete="off"
              maxLength={60}
              // A line that was just added is there to be written.
              autoFocus={name === ''}
              value={name}
              onChange={(written) => onChange(typed.with(index, written))}
            />
            <IconButton
              icon="up"
              label={t('office.kiosk.raise', number(index))}
              isDisabled={index === 0}
              onPress={() => onChange(raised(typed, index))}
            />
            <IconButton
              icon="trash"
              label={t('office.kiosk.remove', number(index))}
              onPress={() => onChange(typed.toSpliced(index, 1))}
            />
          </li>
        ))}
      </ol>
      {typed.length < mostRegencies && (
        <Button icon="plus" onPress={() => onChange([...typed, ''])}>
          {t('office.kiosk.add')}
        </Button>
      )}
    </section>
  );
}

function raised(names: readonly string[], index: number): readonly string[] {
  const name = names[index] ?? '';
  return names.toSpliced(index, 1).toSpliced(index - 1, 0, name);
}
