import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTexts } from '../i18n/index.ts';

/** What becomes of goods that come back: sold again, or written off. */
export function Fate(props: {
  name: string;
  restock: boolean;
  onChange: (restock: boolean) => void;
}) {
  const t = useTexts();
  const { name, restock, onChange } = props;
  return (
    <ToggleButtonGroup
      className="fate"
      aria-label={t('sales.return.fate', { name })}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[restock ? 'restock' : 'writeOff']}
      onSelectionChange={(keys) => onChange(keys.has('restock'))}
    >
      {(['restock', 'writeOff'] as const).map((one) => (
        <ToggleButton key={one} id={one} className="chip">
          {t(`sales.return.${one}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
