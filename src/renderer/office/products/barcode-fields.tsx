import { useState } from 'react';
import { useTexts } from '../../i18n/index.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Card } from '../../ui/page.tsx';
import { isCodeSound } from './product-text.ts';
import type { FieldsProps } from './fields-props.ts';

const most = 20;

/** The codes on the packages: typed here, or scanned while the form is open. */
export function BarcodeFields({ text, problems, edit }: FieldsProps) {
  const t = useTexts();
  const [typed, setTyped] = useState('');
  const code = typed.trim();
  const isWrong = code !== '' && !isCodeSound(code) && code.length >= 13;
  const add = () => {
    if (code === '') return;
    if (!text.barcodes.includes(code)) edit({ barcodes: [...text.barcodes, code] });
    setTyped('');
  };
  return (
    <Card title={t('office.product.barcodes')}>
      {text.barcodes.length > 0 && (
        <ul className="codes" aria-label={t('office.product.barcodes')}>
          {text.barcodes.map((one) => (
            <li key={one} className={isCodeSound(one) ? '' : 'is-wrong'}>
              <Icon name={isCodeSound(one) ? 'scan' : 'warn'} />
              <span className="figures">{one}</span>
              {!isCodeSound(one) && (
                <span className="codes-wrong">{t('office.product.faults.checkDigit')}</span>
              )}
              <IconButton
                icon="trash"
                kind="danger"
                label={t('office.product.removeCode', { code: one })}
                onPress={() => edit({ barcodes: text.barcodes.filter((kept) => kept !== one) })}
              />
            </li>
          ))}
        </ul>
      )}
      <div className="codes-add">
        <TextField
          label={t('office.product.addCode')}
          hint={t('office.product.addCodeHint')}
          value={typed}
          onChange={setTyped}
          maxLength={64}
          autoComplete="off"
          spellCheck="false"
          isDisabled={text.barcodes.length >= most}
          problem={problems.barcodes ?? (isWrong ? t('office.product.faults.checkDigit') : null)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
        />
        <Button icon="plus" onPress={add} isDisabled={code === '' || text.barcodes.length >= most}>
          {t('common.add')}
        </Button>
      </div>
    </Card>
  );
}
