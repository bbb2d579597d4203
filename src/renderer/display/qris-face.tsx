import type { DisplayState } from '../../contract/display.ts';
import { formatRupiah } from '../format.ts';
import { useTexts } from '../i18n/index.ts';
import { QrCode } from '../ui/qr-code.tsx';

/** The code to pay by, as large as the screen allows, and how much it is. */
export function QrisFace(props: { qris: NonNullable<DisplayState['qris']>; state: DisplayState }) {
  const t = useTexts();
  const { qris, state } = props;
  const { amount, payload, merchantName, mode } = qris;
  return (
    <div className="display-qris">
      <QrCode
        className="display-code"
        value={payload}
        label={t('display.codeLabel', { amount: formatRupiah(amount), name: merchantName })}
      />
      <section>
        <h2>{t('display.payByQris')}</h2>
        <strong className="display-figure figures">{formatRupiah(amount)}</strong>
        {amount < state.total && (
          <p className="soft">{t('display.partOf', { total: formatRupiah(state.total) })}</p>
        )}
        <p className="display-merchant">{merchantName}</p>
        <p className="soft">{t(mode === 'static' ? 'display.typeAmount' : 'display.scanIt')}</p>
      </section>
    </div>
  );
}
