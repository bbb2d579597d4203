import { useTexts } from '../i18n/index.ts';
import { QrCode } from '../ui/qr-code.tsx';

/** What a phone opens when it is pointed at the screen. */
export function OnPhone({ address }: { address: string }) {
  const t = useTexts();
  const isNearby = address.startsWith('http:');
  return (
    <div className="on-phone" role="group" aria-label={t('kiosk.onPhone')}>
      <QrCode value={address} label={address} className="kiosk-qr" />
      <p>{t('kiosk.onPhoneText')}</p>
      {isNearby && <p className="soft">{t('kiosk.onPhoneWifi')}</p>}
    </div>
  );
}
