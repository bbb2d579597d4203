import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-aria-components';
import { errorText } from '../../contract/error-messages.ts';
import { whatsappNumber } from '../../domain/phone.ts';
import { useLanguage, useTexts } from '../i18n/index.ts';
import { problemCode } from '../problem.ts';
import { ask } from '../queries.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { QrCode } from '../ui/qr-code.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { copyText } from './use-send.ts';
import { useSettled } from './use-settled.ts';

/** More characters than that make a code too fine for a phone's camera. */
const mostInQr = 1400;

/** The receipt by WhatsApp: a link for this machine, a QR for the buyer's phone. */
export function SharePaper({ saleId }: { saleId: string }) {
  const t = useTexts();
  const language = useLanguage();
  const [phone, setPhone] = useState('');
  const settled = useSettled(phone.trim(), 300);
  const wished = settled !== '' && whatsappNumber(settled) !== null ? settled : null;
  const share = useQuery(
    ask.printing.shareText.queryOptions({
      input: { saleId, phone: wished },
      placeholderData: keepPreviousData,
    }),
  );
  const looksWrong = settled !== '' && wished === null && settled === phone.trim();
  const { data } = share;
  return (
    <>
      <TextField
        label={t('sales.share.phone')}
        hint={t('sales.share.phoneHint')}
        problem={looksWrong ? errorText('PHONE_WRONG', null, language) : null}
        mayBeEmpty
        autoFocus
        isFigures
        type="tel"
        inputMode="tel"
        maxLength={40}
        value={phone}
        onChange={setPhone}
      />
      {share.isError && problemCode(share.error) !== 'PHONE_WRONG' && (
        <Failed error={share.error} onRetry={() => void share.refetch()} />
      )}
      {!data && !share.isError && <Loading />}
      {data && (
        <div className="share">
          <div className="share-code">
            {data.url.length <= mostInQr ? (
              <>
                <QrCode value={data.url} label={t('sales.share.qr')} className="share-qr" />
                <p className="soft">{t('sales.share.qrHint')}</p>
              </>
            ) : (
              <p className="soft">{t('sales.share.qrTooLong')}</p>
            )}
          </div>
          <div className="share-ways">
            <Link
              className="button button-main button-normal"
              href={data.url}
              target="_blank"
              rel="noreferrer"
            >
              <Icon name="chat" />
              <span className="button-words">{t('sales.share.open')}</span>
            </Link>
            <Button
              icon="list"
              onPress={() =>
                void copyText(data.text, t('sales.share.copied'), t('common.unexpected'))
              }
            >
              {t('sales.share.copy')}
            </Button>
            <pre
              className="share-text"
              role="region"
              aria-label={t('sales.share.text')}
              tabIndex={0}
            >
              {data.text}
            </pre>
          </div>
        </div>
      )}
    </>
  );
}
