import type { RuleDraft } from '../../../contract/pricing.ts';
import { formatRupiah } from '../../format.ts';
import { useLanguage, useTexts } from '../../i18n/index.ts';
import { typedPercent } from '../shared/percent.ts';

/** Goods beyond these are counted rather than named. */
const named = 3;

/** Says a rule back: what it grants, for what, when and to whom. `names` of all that it names, by id. */
export function useSentence() {
  const t = useTexts();
  const language = useLanguage();
  const dates = new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  const day = (iso: string) => dates.format(Date.parse(iso));

  const list = (ids: readonly string[], names: Record<string, string>): string => {
    const first = ids.slice(0, named).map((id) => names[id] ?? '…');
    const rest = ids.length - first.length;
    return [...first, ...(rest > 0 ? [t('rules.says.others', { count: rest })] : [])].join(', ');
  };

  const grant = ({ terms }: RuleDraft, names: Record<string, string>): string => {
    switch (terms.kind) {
      case 'buyNGet':
        return t('rules.says.buyNGet', {
          buy: terms.buy,
          free: terms.free,
          goods: list(terms.productIds, names),
        });
      case 'bundle':
        return t('rules.says.bundle', {
          goods: terms.items
            .map(({ productId, pieces }) => `${pieces} ${names[productId] ?? '…'}`)
            .join(' + '),
          price: formatRupiah(terms.price),
        });
      case 'quantityPrice':
        return t('rules.says.quantityPrice', {
          pieces: terms.fromPieces,
          price: formatRupiah(terms.price),
          goods: list(terms.productIds, names),
        });
      case 'percentOff': {
        const ids = [...terms.productIds, ...terms.categoryIds, ...terms.producerIds];
        const percent = typedPercent(terms.bp);
        return ids.length === 0
          ? t('rules.says.percentOffAll', { percent })
          : t('rules.says.percentOff', { percent, goods: list(ids, names) });
      }
    }
  };

  const when = ({ from, until }: RuleDraft): string => {
    if (from !== null && until !== null) {
      return t('rules.says.between', { from: day(from), until: day(until) });
    }
    if (from !== null) return t('rules.says.since', { from: day(from) });
    return until === null ? '' : t('rules.says.upTo', { until: day(until) });
  };

  return (rule: RuleDraft, names: Record<string, string>): string =>
    [grant(rule, names), when(rule), rule.membersOnly ? t('rules.says.members') : '']
      .filter((part) => part !== '')
      .join(', ');
}
