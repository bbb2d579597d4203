import type { DisplayState } from '../../contract/display.ts';
import { formatRupiah } from '../format.ts';
import { useTexts } from '../i18n/index.ts';
import { Icon } from '../ui/icon.tsx';

/** After a sale: thanks, and the change where there is any. */
export function ThanksFace(props: {
  thanks: NonNullable<DisplayState['thanks']>;
  shopName: string;
}) {
  const t = useTexts();
  const { paid, change } = props.thanks;
  return (
    <section className="display-thanks" role="status">
      <span className="display-tick">
        <Icon name="check" size={72} />
      </span>
      <h2>{t('display.thanks')}</h2>
      {change > 0 ? (
        <>
          <p>{t('display.paid', { amount: formatRupiah(paid) })}</p>
          <p className="display-change">
            <span>{t('display.change')}</span>
            <strong className="display-figure figures">{formatRupiah(change)}</strong>
          </p>
        </>
      ) : (
        <p>{t('display.paid', { amount: formatRupiah(paid) })}</p>
      )}
      <p className="soft">{t('display.thanksText', { name: props.shopName })}</p>
    </section>
  );
}
