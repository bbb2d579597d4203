import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTexts } from '../i18n/index.ts';
import { TextField } from '../ui/field.tsx';

const other = 'other';

/** Why: one of a few, or words of one's own. */
export interface Reason {
  chosen: string | null;
  words: string;
}

export const noReason: Reason = { chosen: null, words: '' };

/** What is written into the books; empty while nothing is chosen. */
export function reasonText({ chosen, words }: Reason): string {
  return chosen === other ? words.trim() : (chosen ?? '');
}

/** Reasons to touch; `Another reason` opens a field. */
export function ReasonField(props: {
  reasons: readonly string[];
  value: Reason;
  onChange: (reason: Reason) => void;
}) {
  const t = useTexts();
  const { reasons, value, onChange } = props;
  return (
    <div className="reason">
      <h3 className="sale-part" id="sales-reason">
        {t('sales.return.reason')}
      </h3>
      <ToggleButtonGroup
        className="reason-chips"
        aria-labelledby="sales-reason"
        selectionMode="single"
        selectedKeys={value.chosen === null ? [] : [value.chosen]}
        onSelectionChange={(keys) => {
          const [chosen] = [...keys].map(String);
          onChange({ ...value, chosen: chosen ?? null });
        }}
      >
        {reasons.map((reason) => (
          <ToggleButton key={reason} id={reason} className="chip">
            {reason}
          </ToggleButton>
        ))}
        <ToggleButton id={other} className="chip">
          {t('sales.return.reasonOther')}
        </ToggleButton>
      </ToggleButtonGroup>
      {value.chosen === other && (
        <TextField
          label={t('sales.return.otherReason')}
          autoFocus
          maxLength={200}
          value={value.words}
          onChange={(words) => onChange({ ...value, words })}
        />
      )}
    </div>
  );
}
