import type { CartLine } from '../../contract/counter.ts';
import { formatMeasure, formatRupiah } from '../format.ts';
import { useLanguage, useTexts } from '../i18n/index.ts';
import { Icon } from '../ui/icon.tsx';
import { discountText } from './discount-text.ts';
import { formatDay } from './format-day.ts';
import './line-facts.css';

/** Why a line costs what it costs, and what to know before it is sold. Nothing where there is nothing. */
export function LineFacts({ line, shortBy = null }: { line: CartLine; shortBy?: number | null }) {
  const t = useTexts();
  const language = useLanguage();
  const unit = t(`common.units.${line.unit}`);
  const amount = (thousandths: number) => formatMeasure(thousandths, line.unit, unit);
  const { givenDiscount, expiry } = line;
  const isExpired = line.warnings.includes('EXPIRED');
  const day = expiry === null ? null : formatDay(expiry, language);
  return (
    <>
      {line.rules.map((rule) => (
        <span key={rule.ruleId} className="line-fact line-fact-good">
          <Icon name="gift" size={14} /> {rule.name}{' '}
          <span className="figures">{formatRupiah(-rule.amount)}</span>
        </span>
      ))}
      {givenDiscount && line.lineDiscount > 0 && (
        <span className="line-fact line-fact-good">
          <Icon name="tag" size={14} /> {t('counter.line.byHand')}{' '}
          {givenDiscount.kind === 'percent' && `${discountText(givenDiscount)} `}
          <span className="figures">{formatRupiah(-line.lineDiscount)}</span>
        </span>
      )}
      {line.discountLeftOut > 0 && <DiscountHeld at={line.lineDiscount} />}
      {line.note !== '' && (
        <span className="line-fact">
          <Icon name="note" size={14} /> {line.note}
        </span>
      )}
      {(line.batch !== null || (day !== null && !isExpired)) && (
        <span className="line-fact">
          {line.batch !== null && t('counter.line.batch', { batch: line.batch })}
          {line.batch !== null && day !== null && !isExpired && ' · '}
          {day !== null && !isExpired && t('counter.line.expiry', { day })}
        </span>
      )}
      {isExpired && (
        <span className="line-fact line-fact-bad">
          <Icon name="warn" size={14} />
          {day === null ? t('counter.line.expiredNoDay') : t('counter.line.expired', { day })}
        </span>
      )}
      {line.warnings.includes('INACTIVE') && (
        <span className="line-fact line-fact-bad">
          <Icon name="warn" size={14} /> {t('counter.line.inactive')}
        </span>
      )}
      {line.warnings.includes('PRICE_CHANGED') && line.priceNow !== null && (
        <span className="line-fact line-fact-warn">
          <Icon name="warn" size={14} />{' '}
          {t('counter.line.priceNow', { price: formatRupiah(line.priceNow) })}
        </span>
      )}
      {line.short && line.onHand !== null && (
        <span className="line-fact line-fact-bad">
          <Icon name="warn" size={14} /> {t('counter.line.stock', { amount: amount(line.onHand) })}{' '}
          ·{' '}
          <strong>
            {t('counter.line.shortBy', {
              amount: amount(shortBy ?? Math.max(line.quantity - line.onHand, 0)),
            })}
          </strong>
        </span>
      )}
    </>
  );
}

/** Why a discount by hand takes off less than it says: it is not approved for more. */
export function DiscountHeld({ at }: { at: number }) {
  const t = useTexts();
  return (
    <span className="line-fact line-fact-warn">
      <Icon name="warn" size={14} />
      <span className="line-fact-words">
        {t('counter.line.discountHeld', { amount: formatRupiah(at) })}
      </span>
    </span>
  );
}

/** `Rp27.000`, and where another price was set, what it was: `Rp25.000 (harga daftar Rp27.000)`. */
export function LinePrice({ line }: { line: CartLine }) {
  const t = useTexts();
  const { priceFrom, listPrice, unitPrice } = line;
  const isOther = listPrice !== null && listPrice !== unitPrice && priceFrom === 'override';
  return (
    <>
      <span className="figures">{formatRupiah(unitPrice)}</span>
      {isOther && (
        <>
          {' '}
          <s
            className="figures line-was"
            aria-label={t('counter.line.was', { price: formatRupiah(listPrice) })}
          >
            {formatRupiah(listPrice)}
          </s>
        </>
      )}
      {priceFrom !== 'list' && (
        <span className="line-from"> · {t(`counter.line.${priceFrom}`)}</span>
      )}
    </>
  );
}
