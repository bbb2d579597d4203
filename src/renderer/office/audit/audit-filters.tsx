import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../i18n/index.ts';
import { ask } from '../../queries.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { actionText } from './audit-words.ts';

/** Days as `2026-11-22`; empty means that it does not matter. */
export interface AuditWish {
  from: string;
  until: string;
  who: string;
  action: string;
  text: string;
}

export const anyEntry: AuditWish = { from: '', until: '', who: '', action: '', text: '' };

/** What of the log is to be seen. */
export function AuditFilters(props: {
  wish: AuditWish;
  onChange: (change: Partial<AuditWish>) => void;
}) {
  const t = useTexts();
  const { wish, onChange } = props;
  const known = useQuery({
    ...ask.audit.actions.queryOptions({ input: {} }),
    refetchOnMount: 'always',
  });
  const actions = (known.data?.actions ?? [])
    .map((value) => ({ value, label: actionText(value, t) }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
  const people = (known.data?.people ?? []).map((value) => ({ value, label: value }));
  const areDaysWrong = wish.from !== '' && wish.until !== '' && wish.until < wish.from;
  return (
    <div className="audit-filters" role="search">
      <TextField
        label={t('audit.from')}
        type="date"
        value={wish.from}
        onChange={(from) => onChange({ from })}
      />
      <TextField
        label={t('audit.until')}
        type="date"
        value={wish.until}
        onChange={(until) => onChange({ until })}
        problem={areDaysWrong ? t('audit.wrongDays') : null}
      />
      <SelectField
        label={t('audit.who')}
        value={wish.who}
        onChange={(who) => onChange({ who })}
        options={[{ value: '', label: t('audit.anybody') }, ...people]}
      />
      <SelectField
        label={t('audit.action')}
        value={wish.action}
        onChange={(action) => onChange({ action })}
        options={[{ value: '', label: t('audit.anything') }, ...actions]}
      />
      <TextField
        label={t('audit.text')}
        placeholder={t('audit.textHint')}
        maxLength={100}
        value={wish.text}
        onChange={(text) => onChange({ text })}
        autoComplete="off"
      />
      {wish !== anyEntry && (
        <Button icon="close" onPress={() => onChange(anyEntry)}>
          {t('audit.reset')}
        </Button>
      )}
    </div>
  );
}
