import type { ImportStatus } from '../../../contract/catalogue.ts';
import { errorText, isErrorCode } from '../../../contract/error-messages.ts';
import { importReasonText } from '../../../contract/import-reasons.ts';
import { useLanguage, useTexts } from '../../i18n/index.ts';
import { Notice } from '../../ui/notice.tsx';
import { FileDrop } from './file-drop.tsx';

/** Why a whole file was not taken, what was seen of it, and what to do. */
export function ImportFailure({
  status,
  isBusy,
  onFile,
}: {
  status: ImportStatus;
  isBusy: boolean;
  onFile: (file: File) => Promise<void>;
}) {
  const t = useTexts();
  const language = useLanguage();
  const code = status.failure?.code ?? '';
  const detail = status.failure?.detail ?? '';
  return (
    <>
      <Notice tone="bad" heard>
        {code === 'IMPORT_UNKNOWN_FORMAT' ? (
          <div className="import-failure">
            <strong>{t('office.import.unknownTitle')}</strong>
            <p>{t('office.import.unknownText')}</p>
            {detail !== '' && (
              <>
                <p>{t('office.import.seen')}</p>
                <ul className="import-headers">
                  {detail.split(' | ').map((header, index) => (
                    <li key={`${index} ${header}`}>{header}</li>
                  ))}
                </ul>
              </>
            )}
          </div>
        ) : code === 'IMPORT_UNREADABLE' ? (
          <div className="import-failure">
            <strong>{t('office.import.unreadableTitle')}</strong>
            <p>{importReasonText(detail, status.failure?.place ?? null, language)}</p>
            <p>{t('office.import.unreadableText')}</p>
          </div>
        ) : isErrorCode(code) ? (
          errorText(code, { detail }, language)
        ) : (
          t('common.unexpected')
        )}
      </Notice>
      <FileDrop isBusy={isBusy} onFile={onFile} />
    </>
  );
}
