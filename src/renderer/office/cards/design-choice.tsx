import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useTexts } from '../../i18n/index.ts';
import { DesignPicture } from './design-picture.tsx';
import { designs } from './designs.ts';
import type { Design } from './designs.ts';

/** Which card is made: a little picture of each. */
export function DesignChoice(props: { value: Design; onChange: (design: Design) => void }) {
  const t = useTexts();
  return (
    <RadioGroup
      className="choice"
      value={props.value}
      onChange={(value) => props.onChange(value as Design)}
    >
      <Label className="field-label">{t('office.cards.design')}</Label>
      <div className="cards-designs">
        {designs.map((design) => (
          <Radio key={design} value={design} className="choice-option cards-design">
            <DesignPicture design={design} />
            <span>
              <span className="choice-label">{t(`office.cards.designs.${design}`)}</span>
              <span className="choice-hint">{t(`office.cards.designHints.${design}`)}</span>
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
