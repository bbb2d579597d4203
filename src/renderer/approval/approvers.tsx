import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { SignInFace } from '../../contract/people.ts';
import { useTexts } from '../i18n/index.ts';
import { Face } from '../ui/face.tsx';

/** Those who may approve, of whom one enters his PIN. */
export function Approvers(props: {
  by: readonly { id: string; name: string }[];
  /** What is known of the people here; it may still be on its way. */
  faces: readonly SignInFace[];
  value: string;
  onChange: (id: string) => void;
}) {
  const t = useTexts();
  return (
    <RadioGroup className="approvers" value={props.value} onChange={props.onChange}>
      <Label className="field-label">{t('people.approval.who')}</Label>
      <div className="approvers-row">
        {props.by.map(({ id, name }) => {
          const face = props.faces.find((one) => one.id === id);
          return (
            <Radio key={id} value={id} className="approver">
              <Face name={name} colour={face?.colour ?? 0} size="small" />
              <span className="approver-words">
                <span>{name}</span>
                {face && (
                  <span className="soft">
                    {face.samplePin === null
                      ? t(`people.roles.${face.role}`)
                      : t('people.samplePin', { pin: face.samplePin })}
                  </span>
                )}
              </span>
            </Radio>
          );
        })}
      </div>
    </RadioGroup>
  );
}
